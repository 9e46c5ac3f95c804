/** The clause that is being read, and those around it. */
import type { SubordinateKind } from '../model/pack.ts';
import type { Mention } from './mention.ts';
import { type Context, chain, FACT, says, type Verbal } from './verbal.ts';

export interface Level {
  readonly context: Context;
  readonly subordinator: SubordinateKind | null;
  readonly outer: Level | null;
  subject: Mention | null;
  /** Who acts where the clause names nobody. */
  fallback: Mention | null;
  verb: Verbal | null;
  /** The verb whose clause this is, while it has no object: its first subject is what the verb is about. */
  owner: Verbal | null;
  /** Of a clause in commas, the one that goes on behind it: ‘Iran, quốc gia hậu thuẫn …, đã …’. */
  aside?: Level;
}

/** The context that an adverbial clause stands in: not what is only asked for, threatened or agreed. */
export function told(context: Context): Context {
  for (const around of chain(context))
    if (around.kind !== 'demanded' && around.kind !== 'intended' && around.kind !== 'hypothetical' && around.kind !== 'rumoured')
      return around;
  return FACT;
}

/** The context of what is presupposed: a goal or a demand around it does not unmake it; an ‘if’ does. */
export const known = (context: Context): Context =>
  [...chain(context)].some(({ kind }) => kind === 'hypothetical') ? context : told(context);

/** Whether a clause stands by itself or in somebody's words, not in what another act is about: ‘ủng hộ Iran bảo vệ …’. */
export const isTold = ({ kind, by }: Context): boolean => (kind === 'said' || kind === 'fact') && (by === null || says(by));

/** The verb that an adverbial clause belongs to: the outermost one that only asks, threatens or agrees, else the clause's own. */
export function mainVerb(level: Level): Verbal | null {
  const { context } = level;
  return (context.kind === 'demanded' || context.kind === 'intended') && context.by ? context.by : level.verb;
}

/** What somebody makes, lets or forbids another to do. */
const ORDERS = new Set(['REQUEST', 'AGREE', 'SANCTION', 'COERCE', 'REJECT']);

/** ‘cấm người Benin mua đất sau khi phạt một công ty Peru’: what an order or a ban came after was done by whoever gave it, not by whom it is given to. */
export function orderer({ context: { by }, subject, fallback }: Level): Mention | null {
  const ordered = subject ?? fallback;
  if (!by || !ordered || by.form !== 'verb' || by.inflected || says(by) || !by.objects.includes(ordered)) return null;
  return by.rules.length > 0 && by.rules.every(({ type }) => ORDERS.has(type)) ? (by.passive ? by.agent : by.subject) : null;
}

/** The nearest subject, going outwards. */
export function subjectFrom(level: Level): Mention | null {
  for (let at: Level | null = level; at; at = at.outer) {
    const subject = at.subject ?? at.fallback;
    if (subject && isNominative(subject)) return subject;
  }
  return null;
}

const NOMINATIVE_NOT = new Set(['place', 'thing', 'policy']);
export const isNominative = (mention: Mention): boolean => !NOMINATIVE_NOT.has(mention.class);
