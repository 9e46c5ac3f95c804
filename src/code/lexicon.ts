/**
 * A pack and the names of the world, compiled once into one automaton: every word class, head, name and trigger that a text may hold.
 * Deliberately absent: any language. The words come from the pack.
 */
import type { Knowledge, Name } from '../model/knowledge.ts';
import type { ClauseWords, EventRule, Head, Pack, PrepositionKind, Pronoun, Speech, SubordinateKind } from '../model/pack.ts';
import { compilePhrases, expand, findPhrases, longestAt, type Phrases } from '../text/phrases.ts';
import { type Tokens, tokenise } from '../text/tokens.ts';
import { compileInflection, type Inflection } from './inflection.ts';

export type Entry =
  | { readonly kind: 'name'; readonly name: Name }
  | { readonly kind: 'head'; readonly head: Head }
  | { readonly kind: 'pronoun'; readonly pronoun: Pronoun }
  | { readonly kind: 'act'; readonly rule: EventRule; readonly form: 'verb' | 'noun' }
  | { readonly kind: 'speech'; readonly speech: Speech }
  | { readonly kind: 'preposition'; readonly preposition: PrepositionKind }
  | { readonly kind: 'subordinator'; readonly subordinator: SubordinateKind }
  | { readonly kind: Particle };

export type Particle =
  | 'negation'
  | 'future'
  | 'willing'
  | 'possible'
  | 'hint'
  | 'passive'
  | 'filler'
  | 'faced'
  | 'calling'
  | 'and'
  | 'joint'
  | 'both'
  | 'contrast'
  | 'adding'
  | 'therefore'
  | 'also'
  | 'sequel'
  | 'eve'
  | 'unseen'
  | 'paired'
  | 'done'
  | 'hence'
  | 'even'
  | 'benefiting'
  | 'serving'
  | 'hearing'
  | 'conveying'
  | 'falling'
  | 'complementiser'
  | 'factive'
  | 'affair'
  | 'relative'
  | 'verb'
  | 'light'
  | 'violating'
  | 'reacting'
  | 'likewise'
  | 'concluded'
  | 'distributive'
  | 'occurring'
  | 'listing'
  | 'spouse'
  | 'sponsoring'
  | 'commanding'
  | 'examples'
  | 'using'
  | 'sending'
  | 'causative'
  | 'forcing'
  | 'perceiving'
  | 'meant'
  | 'infinitive';

export interface Lexicon {
  readonly pack: Pack;
  readonly knowledge: Knowledge;
  /** Whose each state's own news agency is, ISO 3166-1 alpha-3 by its name. */
  readonly agencies: ReadonlyMap<string, string>;
  readonly entries: Phrases<Entry>;
  /** Words of names that the article has introduced, normalised: by them alone it calls the same people again. */
  readonly familiar: ReadonlySet<string>;
  /** Nouns that institutions' names begin with. */
  readonly titles: Phrases<Head>;
  /** Last words of the phrases that make a noun of the verb after them. */
  readonly nominal: ReadonlySet<string>;
  readonly attributive: ReadonlySet<string>;
  readonly matters: ReadonlySet<string>;
  readonly besides: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  readonly scales: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  /** How verbs show their form, or null where they do not. */
  readonly inflection: Inflection | null;
  readonly backing: ReadonlySet<string>;
  /** Passive markers of one word. */
  readonly passives: ReadonlySet<string>;
  /** Words right behind which the name of a place is that of a make: ‘lớp Hamilton’. */
  readonly makes: ReadonlySet<string>;
  /** Words that only link a relative clause to its noun, as they link clauses elsewhere: ‘mà’. ‘Người’ and ‘nơi’ are nouns themselves. */
  readonly relatives: ReadonlySet<string>;
  /** Words that only join: ‘và’. ‘Cùng’ is a preposition, too. */
  readonly joins: ReadonlySet<string>;
  /** Phrases that a rule needs after its trigger, or must not find there; false for a longer word that only holds one of them. */
  readonly conditions: ReadonlyMap<
    EventRule,
    {
      readonly near: Phrases<boolean> | null;
      readonly needs: Phrases<boolean> | null;
      readonly unless: Phrases<boolean> | null;
      readonly since: Phrases<true> | null;
      readonly never: Phrases<true> | null;
    }
  >;
}

const PARTICLES: readonly (readonly [keyof ClauseWords, Particle])[] = [
  ['negation', 'negation'],
  ['future', 'future'],
  ['willing', 'future'],
  ['willing', 'willing'],
  ['possible', 'possible'],
  ['hints', 'possible'],
  ['hints', 'hint'],
  ['passive', 'passive'],
  ['filler', 'filler'],
  ['and', 'and'],
  ['joint', 'joint'],
  ['both', 'both'],
  ['contrast', 'contrast'],
  ['adding', 'contrast'],
  ['adding', 'adding'],
  ['therefore', 'therefore'],
  ['also', 'also'],
  ['also', 'filler'],
  ['sequel', 'sequel'],
  ['eve', 'eve'],
  ['unseen', 'unseen'],
  ['unseen', 'filler'],
  ['paired', 'paired'],
  ['done', 'done'],
  ['hence', 'hence'],
  ['hence', 'filler'],
  ['even', 'even'],
  ['calling', 'calling'],
  ['calling', 'verb'],
  ['serving', 'serving'],
  ['serving', 'verb'],
  ['hearing', 'hearing'],
  ['hearing', 'verb'],
  ['benefiting', 'benefiting'],
  ['benefiting', 'verb'],
  ['conveying', 'conveying'],
  ['conveying', 'verb'],
  ['violating', 'violating'],
  ['falling', 'falling'],
  ['falling', 'verb'],
  ['complementiser', 'complementiser'],
  ['factive', 'complementiser'],
  ['factive', 'factive'],
  ['affairs', 'affair'],
  ['relative', 'relative'],
  ['verbs', 'verb'],
  ['listing', 'listing'],
  ['spouses', 'spouse'],
  ['sponsoring', 'sponsoring'],
  ['commanding', 'commanding'],
  ['examples', 'examples'],
  ['using', 'using'],
  ['sending', 'sending'],
  ['using', 'verb'],
  ['reacting', 'reacting'],
  ['likewise', 'likewise'],
  ['likewise', 'verb'],
  ['concluded', 'concluded'],
  ['concluded', 'verb'],
  ['distributive', 'distributive'],
  ['distributive', 'filler'],
  ['occurring', 'occurring'],
  ['light', 'light'],
  ['light', 'verb'],
  ['causatives', 'causative'],
  ['forcing', 'forcing'],
  ['perceiving', 'perceiving'],
  ['forcing', 'causative'],
  ['meant', 'causative'],
  ['meant', 'meant'],
  ['infinitive', 'infinitive'],
];

export function compileLexicon(pack: Pack, names: readonly Name[], knowledge: Knowledge): Lexicon {
  const entries: [string, Entry][] = [];
  const add = (phrases: readonly string[], entry: Entry): void => {
    for (const phrase of phrases) entries.push([phrase, entry]);
  };
  for (const name of names) add([name.text], { kind: 'name', name });
  for (const head of pack.heads) if (!head.titled) add(head.words, { kind: 'head', head });
  for (const pronoun of pack.pronouns) add(pronoun.words, { kind: 'pronoun', pronoun });
  for (const rule of pack.events) {
    add(rule.verbs, { kind: 'act', rule, form: 'verb' });
    add(rule.nouns ?? [], { kind: 'act', rule, form: 'noun' });
  }
  for (const speech of pack.speech) add(speech.words, { kind: 'speech', speech });
  for (const [preposition, words] of Object.entries(pack.clause.prepositions))
    add(words, { kind: 'preposition', preposition: preposition as PrepositionKind });
  for (const [subordinator, words] of Object.entries(pack.clause.subordinators))
    add(words, { kind: 'subordinator', subordinator: subordinator as SubordinateKind });
  for (const [key, kind] of PARTICLES) add((pack.clause[key] ?? []) as readonly string[], { kind });
  return {
    pack,
    knowledge,
    agencies: new Map([...knowledge.states.values()].flatMap(({ iso3, agencies }) => agencies.map((name) => [name, iso3] as const))),
    entries: compilePhrases(entries),
    titles: compilePhrases(pack.heads.flatMap((head) => (head.titled ? head.words.map((words) => [words, head] as const) : []))),
    familiar: new Set(),
    nominal: new Set(pack.clause.nominal.map(key)),
    attributive: new Set(pack.clause.attributive.map(key)),
    matters: new Set((pack.clause.matters ?? []).map(key)),
    besides: new Set((pack.clause.besides ?? []).map(key)),
    plans: new Set((pack.clause.plans ?? []).map(key)),
    ordinals: new Set((pack.clause.ordinals ?? []).map(key)),
    quantifiers: new Set(Object.keys(pack.quantities?.vague ?? {})),
    around: new Set(pack.quantities?.around ?? []),
    scales: new Set(Object.keys(pack.quantities?.multipliers ?? {})),
    inflection: compileInflection(pack.clause.inflection),
    backing: new Set(pack.clause.backing ?? []),
    passives: new Set(pack.clause.passive.map(key)),
    makes: new Set((pack.clause.makes ?? []).map(key)),
    joins: new Set(pack.clause.and.filter((word) => !pack.clause.prepositions.with?.includes(word)).map(key)),
    relatives: new Set(pack.clause.relative.filter((word) => pack.clause.contrast.includes(word)).map(key)),
    conditions: compileConditions(pack),
  };
}

/** Whether the tokens are, from first to last, one of the phrases. */
const isPhrase = (phrases: Phrases<boolean>, tokens: Tokens): boolean => longestAt(tokens, phrases, 0)?.to === tokens.count;

/** Normalised words of a phrase, one space apart. */
const key = (phrase: string): string => tokenise(phrase).word.join(' ');

function compileConditions({ events, compounds = [] }: Pack): Lexicon['conditions'] {
  const longer = compounds.flatMap(expand).map((word) => ({ word, tokens: tokenise(word) }));
  const phrases = (words: readonly string[] | undefined): Phrases<boolean> | null => {
    if (!words || words.length === 0) return null;
    const own = words.map((word) => [word, true] as const);
    const compiled = compilePhrases(own);
    const hiding = longer.filter(({ tokens }) => !isPhrase(compiled, tokens) && findPhrases(tokens, compiled).length > 0);
    return hiding.length > 0 ? compilePhrases([...own, ...hiding.map(({ word }) => [word, false] as const)]) : compiled;
  };
  const openings = (words: readonly string[] | undefined): Phrases<true> | null =>
    words ? compilePhrases(words.map((word) => [word, true] as const)) : null;
  return new Map(
    events
      .filter((rule) => rule.near || rule.needs || rule.unless || rule.since || rule.never)
      .map((rule) => [
        rule,
        {
          near: phrases(rule.near),
          needs: phrases(rule.needs),
          unless: phrases(rule.unless),
          since: openings(rule.since),
          never: openings(rule.never),
        },
      ]),
  );
}
