/**
 * The words that a language uses whatever it speaks of: function words, pronouns, verbs of saying, words for time. What two texts share
 * besides them says that they speak of the same thing. Only words that stand alone: those of a longer phrase may mean anything apart.
 * Deliberately absent: any word; they come from the pack.
 */
import type { Pack } from '../model/pack.ts';
import { expand } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';

/** Normalised single words. */
export function commonWords({ clause, pronouns, speech, background, dates }: Pack): ReadonlySet<string> {
  const { verbs, light, causatives, reacting, attributive, matters, ...particles } = clause;
  const phrases = [
    strings(particles),
    strings(dates.slots),
    pronouns.flatMap(({ words }) => words),
    speech.flatMap(({ words }) => words),
    background,
  ];
  return new Set(
    phrases
      .flat()
      .flatMap(expand)
      .map((phrase) => tokenise(phrase).word)
      .flatMap(([word, ...more]) => (word !== undefined && more.length === 0 ? [word] : [])),
  );
}

/** Every string within, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
