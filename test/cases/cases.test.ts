/**
 * Runs `cases/*.txt`: whole stories, from pages to records and a relation. Every record that more than one page tells must be expected;
 * of records of one page only those are checked that the case names.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { code } from '../../src/code/code.ts';
import { merge } from '../../src/merge/merge.ts';
import { type Told, tell } from '../../src/merge/tell.ts';
import type { CodedEvent } from '../../src/model/event.ts';
import type { EventRecord } from '../../src/model/record.ts';
import { library } from '../../src/operations/library.ts';
import { dyadsOf } from '../../src/relate/dyads.ts';
import { pageOfCase } from '../corpus/article.ts';
import { meets } from '../corpus/expectation.ts';
import { type ExpectedRecord, parseStories, type Story, type StoryPage } from './story.ts';

const { coder } = library();
const FOLDER = new URL('../../cases/', import.meta.url);

function toldBy({ name, date, domain, language, credits, lines }: StoryPage): Told[] {
  const { page, reading } = pageOfCase({ title: name, knownMiss: false, date, domain, lines, expected: [] }, language);
  const articles = reading.articles.map((article) => ({ ...article, credits }));
  return code({ ...reading, articles }, { ...page, uri: name }, coder).value.map((coded) => tell({ ...page, uri: name }, coded, coder));
}

interface Recorded {
  readonly records: readonly EventRecord[];
  readonly pagesOf: (record: EventRecord) => string[];
}

function recorded({ pages }: Story): Recorded {
  const told = pages.flatMap(toldBy);
  const sources = new Map(told.map(({ source }) => [source.id, source]));
  const pageOf = new Map(told.flatMap(({ source, tellings }) => tellings.map(({ event }) => [event, source.page.uri] as const)));
  const { records } = merge({
    tellings: told.flatMap(({ tellings }) => tellings),
    sources,
    conditions: told.flatMap(({ conditions }) => conditions),
    states: coder.knowledge.states,
  });
  return { records, pagesOf: ({ tellings }) => [...new Set(tellings.map((event) => pageOf.get(event) ?? ''))].sort() };
}

/** A record as the corpus checks events; voices stand in its support. */
const asEvent = (record: EventRecord): CodedEvent => ({
  ...record,
  open: null,
  evidence: [],
  derivation: { step: '', detail: '', from: [] },
  claims: [
    ...record.support.asserts.map((speaker) => ({ speaker, stance: 'asserts' as const, via: [], evidence: NOTHING })),
    ...record.support.denies.map((speaker) => ({ speaker, stance: 'denies' as const, via: [], evidence: NOTHING })),
  ],
});
const NOTHING = { start: 0, end: 0, quote: '' };

const sides = (side: EventRecord['actors']): string => side.map(({ state, org }) => state ?? `ORG:${org}`).join(',') || '-';
function plain(record: EventRecord, pages: readonly string[]): string {
  const { type, mode, actors, recipients, date, status, counts } = record;
  const kind = mode ? `${type}:${mode}` : type;
  const day = date ? `${date.start}${date.end === date.start ? '' : `..${date.end}`}` : '-';
  return `${kind} ${sides(actors)} > ${sides(recipients)} ${day} ${status} ${JSON.stringify(counts)} | ${pages.join(' ')}`;
}

const FOUND: Readonly<Record<string, (record: EventRecord, records: readonly EventRecord[]) => string[]>> = {
  differs: ({ differences }) => differences.map(({ field }) => field),
  origins: ({ support }) => [`${support.origins}`],
  outlets: ({ support }) => [`${support.outlets}`],
  basis: ({ date }) => [date?.basis ?? '-'],
  moves: ({ moves }) => moves.map(({ status }) => status),
  links: ({ links }, records) => links.map(({ kind, record }) => `${kind}:${records.find(({ id }) => id === record)?.type}`),
};

function check(expected: ExpectedRecord, { records, pagesOf }: Recorded, all: string): EventRecord {
  const found = records.filter((record) => meets(expected.record, asEvent(record)) && pagesOf(record).join() === expected.pages.join());
  assert.equal(found.length, 1, `expected one record like “${expected.line}” but found ${found.length} among\n${all}`);
  const record = found[0] as EventRecord;
  for (const [name, wanted] of expected.checks) {
    const values = FOUND[name]?.(record, records);
    assert.ok(values, `expected a check of ${Object.keys(FOUND).join(', ')} but found “${name}”`);
    assert.deepEqual(values.toSorted(), wanted.toSorted(), `${name} of “${expected.line}”`);
  }
  return record;
}

/** Whether `wanted` stand in `found` in this order. */
function inOrder(wanted: readonly string[], found: readonly string[]): boolean {
  let at = 0;
  for (const one of found) if (one === wanted[at]) at++;
  return at === wanted.length;
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))
  for (const story of parseStories(readFileSync(new URL(file, FOLDER), 'utf8')))
    test(`${file}: ${story.title}`, () => {
      const record = recorded(story);
      const { records, pagesOf } = record;
      const all = records.map((one) => plain(one, pagesOf(one))).join('\n');
      const met = new Set(story.records.map((expected) => check(expected, record, all)));
      assert.equal(met.size, story.records.length, 'expected each line to be a record of its own');
      for (const one of records)
        assert.ok(pagesOf(one).length < 2 || met.has(one), `expected no record of several pages but found “${plain(one, pagesOf(one))}”`);
      for (const none of story.none)
        assert.ok(!records.some((one) => meets(none, asEvent(one))), `expected no record like “${none.line}” among\n${all}`);
      for (const [a = '', b = '', ...types] of story.relations) {
        const ours = records.filter((one) => one.date && dyadsOf(one).some(({ dyad }) => dyad.join() === [a, b].sort().join()));
        const inTime = ours.toSorted((x, y) => ((x.date?.start ?? '') < (y.date?.start ?? '') ? -1 : 1)).map(({ type }) => type);
        assert.ok(inOrder(types, inTime), `expected ${types.join(', ')} in order between ${a} and ${b} but found ${inTime.join(', ')}`);
      }
    });
