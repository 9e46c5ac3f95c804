/**
 * A record as one flat row, the same for CSV and Parquet: name, type and value of each column.
 * Deliberately absent: the tables of other projects; each is a format of its own.
 */
import type { Count, Participant } from '../model/event.ts';
import type { Exported } from '../model/exported.ts';
import { bestQuote } from './quotes.ts';

/** `date`: ISO 8601 day. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'texts' | 'int' | 'real' | 'date';
  of(exported: Exported): string | readonly (string | null)[] | number | null;
}

const text = (name: string, of: (exported: Exported) => string | null): Column => ({ name, type: 'text', of });
const texts = (name: string, of: (exported: Exported) => readonly (string | null)[]): Column => ({ name, type: 'texts', of });
const int = (name: string, of: (exported: Exported) => number | null): Column => ({ name, type: 'int', of });
const real = (name: string, of: (exported: Exported) => number | null): Column => ({ name, type: 'real', of });
const date = (name: string, of: (exported: Exported) => string | null): Column => ({ name, type: 'date', of });

const COUNTED = ['killed', 'injured', 'missing', 'detained', 'abducted', 'displaced', 'expelled', 'released', 'troops'];
const least = (count: Count | undefined): number | null => (typeof count === 'object' ? count.min : (count ?? null));
const most = (count: Count | undefined): number | null => (typeof count === 'object' ? count.max : (count ?? null));

/** One list for each thing said of a side, in the same order: the n-th of each is the n-th participant; what is not known is empty. */
const sides = (side: 'actor' | 'recipient', of: (exported: Exported) => readonly Participant[]): Column[] => [
  texts(`${side}_states`, (exported) => of(exported).map(({ state }) => state)),
  texts(`${side}_orgs`, (exported) => of(exported).map(({ org }) => org)),
  texts(`${side}_sectors`, (exported) => of(exported).map(({ sector }) => sector)),
  texts(`${side}_names`, (exported) => of(exported).map(({ name }) => name)),
  texts(`${side}_offices`, (exported) => of(exported).map(({ office }) => office)),
  texts(`${side}_words`, (exported) => of(exported).map(({ text }) => text)),
];

const published = ({ told }: Exported): readonly string[] => told.flatMap(({ article }) => article.published?.start ?? []).sort();
const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

export const COLUMNS: readonly Column[] = [
  text('id', ({ record }) => record.id),
  text('type', ({ record }) => record.type),
  text('mode', ({ record }) => record.mode),
  texts('contexts', ({ record }) => record.contexts),
  text('cameo', ({ record }) => record.cameo),
  real('score', ({ record }) => record.score),
  ...sides('actor', ({ record }) => record.actors),
  ...sides('recipient', ({ record }) => record.recipients),
  date('date_start', ({ record }) => record.date?.start ?? null),
  date('date_end', ({ record }) => record.date?.end ?? null),
  text('date_precision', ({ record }) => record.date?.precision ?? null),
  text('date_basis', ({ record }) => record.date?.basis ?? null),
  text('place', ({ record }) => record.place?.text ?? null),
  text('place_country', ({ record }) => record.place?.country ?? null),
  real('lat', ({ record }) => record.place?.lat ?? null),
  real('lon', ({ record }) => record.place?.lon ?? null),
  text('status', ({ record }) => record.status),
  ...COUNTED.flatMap((key) => [
    int(`${key}_min`, ({ record }) => least(record.counts[key])),
    int(`${key}_max`, ({ record }) => most(record.counts[key])),
  ]),
  int('articles', ({ record }) => record.support.articles),
  int('outlets', ({ record }) => record.support.outlets),
  int('origins', ({ record }) => record.support.origins),
  text('support', ({ record }) => record.support.summary),
  texts('told_by', ({ told }) => distinct(told.flatMap(({ article }) => article.publisher?.name ?? []))),
  texts('languages', ({ told }) => distinct(told.map(({ article }) => article.language))),
  date('first_published', (exported) => published(exported)[0] ?? null),
  date('last_published', (exported) => published(exported).at(-1) ?? null),
  text('quote', (exported) => bestQuote(exported)?.quote ?? null),
  text('title', (exported) => bestQuote(exported)?.title ?? null),
  texts('uris', ({ told }) => distinct(told.map(({ page }) => page.uri))),
];
