/** The words of date lines in all languages at hand, compiled once. */
import type { PageWords } from '../model/page-words.ts';
import { compilePhrases, type Phrases } from '../text/phrases.ts';

type Word = { readonly month: number } | 'filler' | 'weekday' | 'published' | 'updated' | 'month';

export interface StampWords {
  readonly phrases: Phrases<Word>;
  readonly order: 'dmy' | 'mdy' | null;
}

export function compileStamps(words: readonly PageWords[]): StampWords {
  const entries: [string, Word][] = [];
  for (const { dates } of words) {
    for (const [name, month] of dates.months) entries.push([name, { month }]);
    if (dates.monthWord) entries.push([dates.monthWord, 'month']);
    for (const kind of ['fillers', 'weekdays', 'published', 'updated'] as const)
      for (const phrase of dates[kind]) entries.push([phrase, kind === 'fillers' ? 'filler' : kind === 'weekdays' ? 'weekday' : kind]);
  }
  const orders = new Set(words.map((language) => language.dates.order));
  return { phrases: compilePhrases(entries), order: orders.size === 1 ? ([...orders][0] ?? null) : null };
}
