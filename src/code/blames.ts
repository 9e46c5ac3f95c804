/**
 * Attacks told of by nobody named, where the article then says who is held to be behind them: ‘Libya bị cáo buộc đứng sau hai vụ tấn công’.
 * Deliberately absent: blame for what no attack before it tells, and for attacks whose doer the text has named.
 */
import { quoteOf } from '../model/span.ts';
import { speakerOf } from './claims.ts';
import type { Clauses } from './clauses.ts';
import { sides } from './differing.ts';
import { type Discourse, keyOf, type Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';
import { resolve } from './resolve.ts';
import type { Sentence } from './sentences.ts';
import { type Context, chain, type Verbal } from './verbal.ts';

/** Sentences over which an attack is pointed back to. */
const REACH = 6;
const BLAMED = new Set<Context['kind']>(['alleged', 'rumoured', 'admitted']);

export function applyBlames(
  drafts: readonly Draft[],
  parsed: readonly { sentence: Sentence; clauses: Clauses }[],
  discourse: Discourse,
  numbers: Readonly<Record<string, number>>,
): Draft[] {
  const settled = [...drafts];
  parsed.forEach(({ sentence, clauses }, at) => {
    for (const verbal of clauses.verbals) {
      const doer = blamedFor(verbal, clauses.verbals);
      const actors = doer ? resolve(discourse, doer, null).filter((party) => keyOf(party) !== null) : [];
      if (actors.length === 0) continue;
      const near = parsed.slice(Math.max(0, at - REACH), at).map((p) => p.sentence);
      const told = settled.filter((draft) => near.includes(draft.sentence) && isAnybodys(draft) && !suffers(draft, actors));
      const victims = [...new Set(told.map(({ recipients }) => sides(recipients).join()))];
      const meant = new Set(victims.slice(-(numbers[discourse.tokens.word[verbal.from - 1] ?? ''] ?? 1)));
      for (const draft of told)
        if (meant.has(sides(draft.recipients).join())) settled[settled.indexOf(draft)] = blame(draft, actors, verbal, sentence, discourse);
    }
  });
  return settled;
}

function blame(draft: Draft, actors: readonly Party[], { context }: Verbal, sentence: Sentence, discourse: Discourse): Draft {
  const evidence = quoteOf(discourse.tokens.text, sentence);
  const speakers = context.speaker ? resolve(discourse, context.speaker, null) : [];
  const claims = speakers.map((party) => ({ speaker: speakerOf(party), stance: 'asserts' as const, via: [], evidence }));
  return { ...draft, actors, status: context.kind === 'admitted' ? draft.status : 'alleged', claims: [...draft.claims, ...claims] };
}

const isAnybodys = ({ type, actors, recipients }: Draft): boolean => type === 'ASSAULT' && actors.length === 0 && recipients.length > 0;

const suffers = ({ recipients }: Draft, actors: readonly Party[]): boolean => {
  const blamed = new Set(actors.map(keyOf));
  return recipients.some((party) => blamed.has(keyOf(party)));
};

/** Who is held to be behind an attack that the verbal only points back to, naming nobody whom it hit. */
function blamedFor(verbal: Verbal, verbals: readonly Verbal[]): Mention | null {
  const { subject, form, rules, objects, obliques, inherited, passive, negated, context } = verbal;
  if (!subject || negated || passive || ![...chain(context)].some(({ kind }) => BLAMED.has(kind))) return null;
  // “đứng sau vụ việc”
  if (form === 'plain')
    return verbal.light && objects.some(({ class: sort, refers }) => refers === 'deed' || sort === 'thing') ? subject : null;
  const carried = verbals.some(({ light, to, subject: same }) => light && same === subject && to <= verbal.from && verbal.from - to < NEXT);
  const bare = objects.length === 0 && obliques.length === 0;
  return form === 'noun' && !inherited && carried && bare && rules.some(({ type }) => type === 'ASSAULT') ? subject : null;
}

/** Tokens between ‘đứng sau’ and the noun. */
const NEXT = 3;
