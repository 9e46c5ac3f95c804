/** What a person chose on this machine: language, colours, a name for judgements, when they last looked. Kept in the browser alone. */
import { en, type Words } from '../words/en.ts';
import { vi } from '../words/vi.ts';

export const LANGUAGES: Readonly<Record<string, Words>> = { en, vi };
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'chancery';

interface Settings {
  language: string;
  theme: Theme;
  by: string;
  /** Where the record stood when its owner last marked it as seen; null the first time. */
  seen: { readonly at: string; readonly mark: number } | null;
}

function kept(): Partial<Settings> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
  } catch {
    return {};
  }
}

const spoken = (): string => navigator.languages.map((tag) => tag.slice(0, 2)).find((code) => code in LANGUAGES) ?? 'en';

export const settings = $state<Settings>({ language: spoken(), theme: 'auto', by: '', seen: null, ...kept() });

/** Keeps what was chosen; a browser that keeps nothing (private windows) loses it with the tab. */
export function keepSettings(): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Nothing to do: the choice still holds for this tab.
  }
}

/** The words of the language chosen. */
export const words = (): Words => LANGUAGES[settings.language] ?? en;
