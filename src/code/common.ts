/**
 * The words that a language uses whatever it speaks of: function words, pronouns, verbs of saying. What two texts share besides them says
 * that they speak of the same thing. Deliberately absent: any word; they come from the pack.
 */
import type { Pack } from '../model/pack.ts';
import { tokenise, WORD } from '../text/tokens.ts';

/** Normalised single words. */
export function commonWords({ clause, pronouns, speech, background }: Pack): ReadonlySet<string> {
  const phrases = [strings(clause), pronouns.flatMap(({ words }) => words), speech.flatMap(({ words }) => words), background].flat();
  const { word, kind } = tokenise(phrases.join('\n'));
  return new Set(word.filter((_, i) => kind[i] === WORD));
}

/** Every string within, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
