/**
 * What to cite for a record, as CSL items: the record itself, as it was on the day it was looked at, and every article that it stands on.
 * Deliberately absent: other forms of the same (bibtex.ts), and how a style prints them.
 */
import type { Exported, Told } from '../../model/exported.ts';
import type { EventRecord } from '../../model/record.ts';
import type { When } from '../../model/when.ts';
import { dayOf } from '../days.ts';
import { plainAct, plainSides, plainSpan } from '../plain.ts';

export interface CslDate {
  /** Year, month, day, as far as they are known. */
  readonly 'date-parts': readonly [readonly number[]];
}

export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly number?: string;
  readonly version?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly note?: string;
}

export interface CitationSetting {
  /** ISO 8601 day on which the record was looked at. */
  readonly accessed: string;
  /** Of Chancery. */
  readonly version: string;
}

/** The record first, then its sources in order of publication, each article once. */
export function citedItems({ record, told }: Exported, { accessed, version }: CitationSetting): readonly CslItem[] {
  const sources = new Map(told.map((each) => [`${each.page.sha256} ${each.article.index} ${each.page.uri}`, each]));
  return [
    {
      id: `chancery-${record.id}`,
      type: 'dataset',
      title: titleOf(record),
      author: [{ literal: 'Chancery' }],
      publisher: 'Chancery',
      version,
      number: record.id,
      accessed: datePartsOf(accessed),
      note: [record.status, record.support.summary].filter(Boolean).join('; '),
    },
    ...[...sources.values()].map((each, i) => sourceItem(each, `chancery-${record.id}-${i + 1}`)),
  ];
}

/** ‘SANCTION expel: AZE → IRN, 2023-04-06’. */
const titleOf = (record: EventRecord): string => `${plainAct(record)}: ${plainSides(record)}, ${plainSpan(record.date)}`;

function sourceItem({ page, article }: Told, id: string): CslItem {
  const issued = issuedOf(article.published);
  return {
    id,
    type: 'article-newspaper',
    title: article.title,
    ...(article.byline === null ? {} : { author: [{ literal: article.byline }] }),
    ...(article.publisher === null ? {} : { 'container-title': article.publisher.name }),
    ...(issued === null ? {} : { issued }),
    ...(page.retrieved === null ? {} : { accessed: datePartsOf(page.retrieved.slice(0, 10)) }),
    language: article.language,
    ...(/^https?:/u.test(page.uri) ? { URL: page.uri } : {}),
    note: `SHA-256 ${page.sha256}`,
  };
}

const datePartsOf = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** To the day, the month or the year, whatever is known. */
function issuedOf(published: When | null): CslDate | null {
  if (published === null) return null;
  const { start, end } = published;
  const known = dayOf(published) ?? [7, 4].map((length) => start.slice(0, length)).find((part) => end.startsWith(part));
  return known === undefined ? null : datePartsOf(known);
}
