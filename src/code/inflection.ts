/** What the form of a verb shows: whether it can be passive, and whether it stands as a noun. Deliberately absent: any language's endings. */
import type { ClauseWords } from '../model/pack.ts';

export type Form = 'participle' | 'gerund' | 'finite';

interface Endings {
  readonly endings: readonly string[];
  readonly words: ReadonlySet<string>;
}

export interface Inflection {
  readonly participle: Endings;
  readonly gerund: Endings;
}

/** Null for a language whose verbs do not inflect. */
export function compileInflection(inflection: ClauseWords['inflection']): Inflection | null {
  return inflection ? { participle: compile(inflection.participle), gerund: compile(inflection.gerund) } : null;
}

function compile(forms: readonly string[]): Endings {
  return {
    endings: forms.filter((form) => form.startsWith('-')).map((form) => form.slice(1)),
    words: new Set(forms.filter((form) => !form.startsWith('-'))),
  };
}

/** The form of a verb by its first word, normalised. */
export function formOf(word: string, inflection: Inflection | null): Form | null {
  if (!inflection) return null;
  if (has(inflection.gerund, word)) return 'gerund';
  return has(inflection.participle, word) ? 'participle' : 'finite';
}

const has = ({ endings, words }: Endings, word: string): boolean =>
  words.has(word) || endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
