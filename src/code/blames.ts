/**
 * Attacks told of by nobody named, where the article then says who is held to be behind them: ‘Libya bị cáo buộc đứng sau hai vụ tấn công’.
 * Deliberately absent: blame for what no attack before it tells, and for attacks whose doer the text has named.
 */
import { quoteOf } from '../model/span.ts';
import { findPhrases } from '../text/phrases.ts';
import { speakerOf } from './claims.ts';
import type { Clauses } from './clauses.ts';
import type { Language } from './coder.ts';
import { sides } from './differing.ts';
import { type Discourse, keyOf, type Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';
import { resolve } from './resolve.ts';
import type { Sentence } from './sentences.ts';
import { type Context, chain, type Verbal } from './verbal.ts';

/** Sentences over which an attack is pointed back to. */
const REACH = 6;

export function applyBlames(
  drafts: readonly Draft[],
  parsed: readonly { sentence: Sentence; clauses: Clauses }[],
  discourse: Discourse,
  { owning, pack: { numbers } }: Language,
): Draft[] {
  const settled = [...drafts];
  parsed.forEach(({ sentence, clauses }, at) => {
    const owned = findPhrases(discourse.tokens, owning, sentence.from, sentence.to);
    for (const verbal of clauses.verbals) {
      const owns = owned.some(({ from, to }) => from < verbal.to && to > verbal.from) && ownsTo(verbal, clauses.verbals);
      const doer = owns ? verbal.subject : blamedFor(verbal, clauses.verbals);
      const actors = doer ? resolve(discourse, doer, null).filter((party) => keyOf(party) !== null) : [];
      if (actors.length === 0) continue;
      const near = parsed.slice(Math.max(0, at - REACH), at).map((p) => p.sentence);
      // “Một vụ nổ làm ba lính Togo thiệt mạng, IS nhận trách nhiệm”
      const here = (draft: Draft): boolean => owns && draft.sentence === sentence && draft.verbal.to <= verbal.from;
      const told = settled.filter(
        (draft) => (near.includes(draft.sentence) || here(draft)) && isAnybodys(draft) && !suffers(draft, actors),
      );
      const victims = [...new Set(told.map(({ recipients }) => sides(recipients).join()))];
      const meant = new Set(victims.slice(-(numbers[discourse.tokens.word[verbal.from - 1] ?? ''] ?? 1)));
      for (const draft of told)
        if (meant.has(sides(draft.recipients).join())) settled[settled.indexOf(draft)] = blame(draft, actors, verbal, sentence, discourse);
    }
  });
  return settled;
}

function blame(draft: Draft, actors: readonly Party[], { context, subject }: Verbal, sentence: Sentence, discourse: Discourse): Draft {
  const evidence = quoteOf(discourse.tokens.text, sentence);
  const speakers = context.speaker ? resolve(discourse, context.speaker, null) : [];
  const claims = speakers.map((party) => ({ speaker: speakerOf(party), stance: 'asserts' as const, via: [], evidence }));
  const blamed = new Set(actors.map(keyOf));
  const own =
    (context.kind === 'fact' && subject !== null) || context.kind === 'admitted' || speakers.some((party) => blamed.has(keyOf(party)));
  return { ...draft, actors, status: own ? draft.status : 'alleged', claims: [...draft.claims, ...claims] };
}

const isAnybodys = ({ type, actors, recipients }: Draft): boolean => type === 'ASSAULT' && actors.length === 0 && recipients.length > 0;

const suffers = ({ recipients }: Draft, actors: readonly Party[]): boolean => {
  const blamed = new Set(actors.map(keyOf));
  return recipients.some((party) => blamed.has(keyOf(party)));
};

/** Who is held to be behind an attack that the verbal only points back to, naming nobody whom it hit. */
function blamedFor(verbal: Verbal, verbals: readonly Verbal[]): Mention | null {
  const { form, rules, objects, obliques, negated, passive, planned, possible, context } = verbal;
  if (negated || passive || planned || possible || [...chain(context)].some(({ kind }) => UNTOLD.has(kind))) return null;
  // “đứng sau vụ việc”
  const deed = objects.some(({ class: sort, refers }) => refers === 'deed' || sort === 'thing');
  if (form === 'plain') return verbal.light && deed && context.kind !== 'fact' ? verbal.subject : null;
  const bare = objects.length === 0 && obliques.length === 0;
  if (form !== 'noun' || !bare || !rules.some(({ type }) => type === 'ASSAULT')) return null;
  return verbal.subject && !verbal.inherited ? carrier(verbal, verbals) : accused(verbal, verbals);
}

/** ‘IS đã nhận trách nhiệm’, but not of an attack of its own: ‘nhận trách nhiệm vụ tấn công Togo năm ngoái’. */
const ownsTo = ({ form, to, negated, planned, possible, context }: Verbal, verbals: readonly Verbal[]): boolean => {
  const next = verbals.find(({ from }) => from >= to);
  const another = next?.form === 'noun' && next.from - to < NEXT && (next.objects.length > 0 || next.obliques.length > 0);
  return form === 'plain' && !negated && !planned && !possible && !another && ![...chain(context)].some(({ kind }) => UNTOLD.has(kind));
};

/** ‘đứng sau’, ‘nhận trách nhiệm về’, ‘tuyên bố thực hiện’: whoever is told to have done what the noun names. */
const carrier = ({ subject, from }: Verbal, verbals: readonly Verbal[]): Mention | null => {
  const verb = verbals.findLast(({ to }) => to <= from);
  return !verb || verb.subject === subject ? subject : null;
};

/** ‘đổ lỗi cho Libya về vụ tấn công’ */
function accused({ clause, from }: Verbal, verbals: readonly Verbal[]): Mention | null {
  const verb = verbals.findLast((other) => other.clause === clause && other.to <= from);
  const blames = verb?.form === 'verb' && !verb.passive && !verb.negated && verb.rules.some(({ mode }) => mode === 'allege');
  return blames && from - verb.to < NEXT ? (verb.objects[0] ?? null) : null;
}

/** Contexts in which nobody says that it happened. */
const UNTOLD = new Set<Context['kind']>(['hypothetical', 'intended', 'demanded', 'denied', 'doubted']);
/** Tokens between who is blamed and the noun. */
const NEXT = 9;
