/** What coding needs to know, compiled once: languages by code, the scheme and the world. */
import type { Knowledge, Name, Person } from '../model/knowledge.ts';
import type { ConditionRule, Pack } from '../model/pack.ts';
import type { Scheme } from '../model/scheme.ts';
import type { Weights } from '../model/weights.ts';
import { compilePhrases, type Phrases } from '../text/phrases.ts';
import { commonWords } from './common.ts';
import { compileConditions } from './conditions.ts';
import type { ContextPhrases } from './contexts.ts';
import { type Counter, compileCounter } from './counts.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';

export interface Language {
  readonly pack: Pack;
  readonly lexicon: Lexicon;
  readonly conditions: Phrases<ConditionRule>;
  readonly counter: Counter;
  readonly contexts: ContextPhrases;
  readonly abbreviations: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** Titles, with the offices that each can mean. */
  readonly offices: Phrases<readonly string[]>;
  /** Words beside a title for who has left the office. */
  readonly formers: Phrases<true>;
  /** Words that say nothing about what a text is about. */
  readonly common: ReadonlySet<string>;
  readonly background: Phrases<true>;
  /** Words that make an act an answer. */
  readonly answering: Phrases<true>;
  /** Words that make an act the price of another. */
  readonly exchanging: Phrases<true>;
  /** Words by which a charge is called untrue. */
  readonly baseless: Phrases<true>;
  /** Words by which somebody owns to an attack told of before. */
  readonly owning: Phrases<true>;
  /** Words that open a condition. */
  readonly supposing: Phrases<true>;
  /** Those of them that make what hangs on it no deed: ‘nếu’, unlike ‘cho đến khi’. */
  readonly provisos: Phrases<true>;
  /** Words before a verb that is done only when another is. */
  readonly only: Phrases<true>;
  /** Words that stand before the verb and behind the clause of what is asked: ‘có’ … ‘hay không’. */
  readonly whether: Phrases<'opens' | 'closes'>;
  readonly aims: Phrases<'nouns' | 'are'>;
  /** Words at the head of a sentence by which all that it tells is to come, or only supposed. */
  readonly heads: Phrases<'coming' | 'supposed'>;
  /** Nouns of what is told, before the clause that tells it: ‘thông tin Togo rút quân’. */
  readonly tidings: Phrases<true>;
  /** Words by which a verb tells of what is to come. */
  readonly futures: Phrases<true>;
  /** Words by which a verb tells of what has been done. */
  readonly pasts: Phrases<true>;
  /** Words that ask for what or why, and take the rest for granted. */
  readonly asking: Phrases<true>;
  /** Words that point to the time of what was told before: ‘khi đó’. */
  readonly pointsBack: Phrases<true>;
  /** Words that open a sentence of what the one before it has dated: ‘cùng lúc’. */
  readonly meanwhiles: Phrases<true>;
  /** Words that open a sentence of all the time since: ‘kể từ đó’. */
  readonly eversinces: Phrases<true>;
  readonly ranks: Phrases<true>;
  /** Words that go on from it: ‘sau đó’. */
  readonly pointsOn: Phrases<true>;
  /** Words that open a sentence which tells more of what was told before: ‘theo thỏa thuận này’. */
  readonly resumes: Phrases<true>;
  /** Words before the day of what an article tells: ‘sự việc xảy ra’. */
  readonly happenings: Phrases<true>;
  /** Learnt from judged pages; null where there are none. */
  readonly weights: Weights | null;
}

export interface Coder {
  readonly languages: ReadonlyMap<string, Language>;
  readonly scheme: Scheme;
  readonly knowledge: Knowledge;
  /** Every office that a person held, by the person's name, earliest first. */
  readonly holdings: ReadonlyMap<string, readonly Person[]>;
}

export function prepareCoder(
  packs: readonly Pack[],
  names: ReadonlyMap<string, readonly Name[]>,
  scheme: Scheme,
  knowledge: Knowledge,
  weights: ReadonlyMap<string, Weights> = new Map(),
): Coder {
  const languages = packs.map((pack): [string, Language] => [
    pack.code,
    {
      pack,
      lexicon: compileLexicon(pack, names.get(pack.code) ?? [], knowledge),
      conditions: compileConditions(pack),
      counter: compileCounter(pack),
      contexts: compilePhrases(pack.contexts.flatMap(({ context, words }) => words.map((word) => [word, context] as const))),
      abbreviations: new Set(pack.abbreviations),
      openers: new Set(pack.openers),
      offices: compilePhrases((pack.offices ?? []).flatMap(({ offices, words }) => words.map((word) => [word, offices] as const))),
      formers: compilePhrases(pack.dates.formers.map((word) => [word, true] as const)),
      common: commonWords(pack),
      background: compilePhrases(pack.background.map((word) => [word, true] as const)),
      answering: compilePhrases(pack.clause.answering.map((word) => [word, true] as const)),
      exchanging: compilePhrases((pack.clause.exchanging ?? []).map((word) => [word, true] as const)),
      baseless: compilePhrases((pack.clause.baseless ?? []).map((word) => [word, true] as const)),
      owning: compilePhrases((pack.clause.owning ?? []).map((word) => [word, true] as const)),
      supposing: compilePhrases(pack.clause.subordinators.if.map((word) => [word, true] as const)),
      provisos: compilePhrases((pack.clause.provisos ?? []).map((word) => [word, true] as const)),
      only: compilePhrases((pack.clause.only ?? []).map((word) => [word, true] as const)),
      aims: compilePhrases(
        (['nouns', 'are'] as const).flatMap((place) => (pack.clause.aims?.[place] ?? []).map((word) => [word, place] as const)),
      ),
      whether: compilePhrases(
        (['opens', 'closes'] as const).flatMap((place) => (pack.clause.whether?.[place] ?? []).map((word) => [word, place] as const)),
      ),
      heads: compilePhrases(
        (['coming', 'supposed'] as const).flatMap((kind) => (pack.clause.sentenceHeads?.[kind] ?? []).map((word) => [word, kind] as const)),
      ),
      tidings: compilePhrases((pack.clause.tidings ?? []).map((word) => [word, true] as const)),
      futures: compilePhrases(pack.clause.future.map((word) => [word, true] as const)),
      pasts: compilePhrases(pack.dates.tenses.flatMap(([word, tense]) => (tense === 'past' ? [[word, true] as const] : []))),
      asking: compilePhrases((pack.clause.asking ?? []).map((word) => [word, true] as const)),
      pointsBack: compilePhrases(pack.dates.thens.map((word) => [word, true] as const)),
      meanwhiles: compilePhrases(pack.dates.meanwhiles.map((word) => [word, true] as const)),
      eversinces: compilePhrases(pack.dates.eversinces.map((word) => [word, true] as const)),
      ranks: compilePhrases(pack.dates.ranks.map((word) => [word, true] as const)),
      pointsOn: compilePhrases(pack.dates.afterwards.map((word) => [word, true] as const)),
      happenings: compilePhrases(pack.dates.happenings.map((word) => [word, true] as const)),
      resumes: compilePhrases(pack.dates.resumes.map((word) => [word, true] as const)),
      weights: weights.get(pack.code) ?? null,
    },
  ]);
  return { languages: new Map(languages), scheme, knowledge, holdings: holdingsOf(knowledge.people) };
}

function holdingsOf(people: readonly Person[]): Map<string, Person[]> {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const held = byName.get(person.name);
    if (held) held.push(person);
    else byName.set(person.name, [person]);
  }
  for (const held of byName.values()) held.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return byName;
}
