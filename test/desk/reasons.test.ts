/** Whatever the engine gives as a reason, a Vietnamese reader can read: nothing of it is left in English but what pages and people are called. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ownPages } from '../../bench/samples.ts';
import { packs } from '../../languages/index.ts';
import { code } from '../../src/code/code.ts';
import type { Derivation } from '../../src/model/derivation.ts';
import { library } from '../../src/operations/library.ts';
import { read } from '../../src/read/read.ts';
import { toldAgain } from '../../src/surfaces/desk/client/text/templates.ts';
import { vi } from '../../src/surfaces/desk/client/words/vi.ts';
import { pageOfCase } from '../corpus/article.ts';
import { corpusFiles } from '../corpus/corpus.ts';

/** Of the corpus every so many-th case is coded: all of them take long, and say the same. */
const EACH = 4;

/** Slots that hold a word of the engine, and the tables it must be in; the others hold what pages say, days and numbers. */
const TABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  type: vi.types,
  status: vi.statuses,
  basis: vi.basis,
  role: vi.roles,
  ...Object.fromEntries(['side', 'class', 'frame', 'form', 'clause', 'context'].map((slot) => [slot, vi.terms])),
};

/** What of a reason is not told in Vietnamese; empty where all is. */
function leftIn(reason: string): readonly string[] {
  const left: string[] = [];
  const told = toldAgain(vi.reasons, reason, (slot, value) => {
    const table = slot === 'reason' ? vi.basis : TABLES[slot];
    if (table && !(value in table)) left.push(`${value} (${slot})`);
    return value;
  });
  return told === null ? [reason] : left;
}

function* stepsOf(step: Derivation): Generator<Derivation> {
  yield step;
  for (const below of step.from) yield* stepsOf(below);
}

/** Everything that coding says of our own pages and of the corpus. */
function stepsOfAll(): readonly Derivation[] {
  const { reader, coder } = library();
  const pages = ownPages().map((uri) => {
    const page = { uri, text: readFileSync(uri, 'utf8'), sha256: '', markup: null, retrieved: '2024-06-01' };
    return { page, reading: read(page, reader).value };
  });
  const cases = corpusFiles().flatMap(({ language, cases: all }) =>
    all.filter((_, at) => at % EACH === 0).map((one) => pageOfCase(one, language)),
  );
  return [...pages, ...cases].flatMap(({ page, reading }) =>
    code(reading, page, coder).value.flatMap(({ events }) => events.flatMap(({ derivation }) => [...stepsOf(derivation)])),
  );
}

/** Steps whose detail is a sentence of the engine; of the others it is a code, a type or a name. */
const SENTENCES = ['because', 'told', 'sure', 'date'];
/** A reason without the words that it quotes. */
const kindOf = (reason: string): string =>
  reason
    .replace(/‘[^’]*’/gu, '‘’')
    .replace(/: .*/su, '')
    .replace(/\d+/gu, '0');
/** Of the corpus’s own making. */
const OURS = 'the reference line of the case';

test('every step of a derivation and every reason in it is told in Vietnamese', () => {
  const steps = stepsOfAll();
  assert.ok(steps.length > 2_000, `expected the steps of many acts but found ${steps.length}`);
  assert.deepEqual(
    [...new Set(steps.map(({ step }) => step))].filter((step) => !(step in vi.steps)),
    [],
  );
  const left = steps.flatMap(({ step, detail }) => {
    if (SENTENCES.includes(step)) return detail.includes(OURS) ? [] : leftIn(detail);
    if (step === 'under') return detail in vi.terms ? [] : [detail];
    return (step === 'actor' || step === 'recipient') && detail.includes(', ') ? leftIn(detail) : [];
  });
  const kinds = new Map(left.map((reason) => [kindOf(reason), reason]));
  assert.deepEqual([...kinds.values()], [], 'expected templates for these in words/vi-reasons.ts');
});

test('every fact that learnt weights count is told in Vietnamese', () => {
  const facts = readFileSync('languages/vi/weights.yaml', 'utf8').split('\nfacts:\n')[1] ?? '';
  const names = [...facts.matchAll(/^ {2}'?(.+?)'?: -?[\d.]+$/gmu)].map(([, name = '']) => name);
  assert.ok(names.length > 50, `expected many facts but found ${names.length}`);
  assert.deepEqual(
    names.flatMap((name) => leftIn(`+ ${name}`)),
    [],
  );
});

test('what pages and records say of one another is told in Vietnamese', () => {
  const said = [
    'https://mot.example/a ‘Tiêu đề’ gives the date: the words give it in full',
    'https://mot.example/a gives the date: explicit',
    'https://mot.example/a gives the year: 2021-01-01 to 2021-12-31, counted from publication, 2022-03-04',
    'https://hai.example/b ‘Tiêu đề’ has 2021-03-04 to 2021-03-09 (inferred)',
    'https://hai.example/b ‘Tiêu đề’ has 4/3 without a year',
    'https://hai.example/b has no date',
    'and so for 7 more',
    'it was announced 12 days before; both name Sofia, Kyrgyzstan',
    'who is accused denies it, told on 2021-03-04; both name Sofia',
    'the last page that says so is of that day',
    'the year is 2021: ‘năm ngoái’ gives the year; the page was retrieved on 2022-01-02',
  ];
  assert.deepEqual(said.flatMap(leftIn), []);
});

test('what is not known stays as it is', () => {
  assert.deepEqual(leftIn('because of the moon'), ['because of the moon']);
  assert.equal(
    toldAgain([['a {n} b', 'b {n} a']], 'a 4 b', (_, value) => value),
    'b 4 a',
  );
});

test('what rules say of themselves is told in Vietnamese', () => {
  const rules = new Set(packs.flatMap(({ events, conditions }) => [...events, ...conditions].map(({ because }) => because)));
  const told = new Set(Object.keys(vi.rules));
  assert.deepEqual([...rules.difference(told)], [], 'expected these in words/vi-rules.ts');
  assert.deepEqual([...told.difference(rules)], [], 'expected no sentence in words/vi-rules.ts that no rule says');
});
