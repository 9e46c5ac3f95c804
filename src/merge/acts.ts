/**
 * What merging knows of acts: which types shade into one another, whose modes tell two acts apart, which are mutual, and how much it says
 * that two tellings are of the same act at all. Types and modes are PLOVER's.
 */
import { EVENT_TYPES, type EventType } from '../model/event.ts';

/** Types that one paper chooses where another chooses the other: troops sent in are an attack, a truce declared is a truce kept. */
const KIN: Readonly<Partial<Record<EventType, string>>> = { ASSAULT: 'force', MOBILIZE: 'force', CONCEDE: 'yield', RETREAT: 'yield' };

export const familyOf = (type: EventType): string => KIN[type] ?? type;

/** The types of a type's family: only their acts can be one with its own. */
export const kinOf = (type: EventType): readonly EventType[] => EVENT_TYPES.filter((other) => familyOf(other) === familyOf(type));

/** Acts without a direction, unless a recipient is given on both sides. */
export const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT']);

const SPEECH: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'REJECT', 'AGREE', 'SUPPORT']);
/** Modes that are acts of their own beside speech. */
const APART: ReadonlySet<string> = new Set(['investigate', 'arrest', 'expel', 'meet']);

export const isSpeech = (type: EventType): boolean => SPEECH.has(type);

interface Act {
  readonly type: EventType;
  readonly mode: string | null;
}

/** Whether two acts may be one as far as type and mode go. Modes of speech and of deployment shade into each other; those of deeds do not. */
export function actsAgree(a: Act, b: Act): boolean {
  if (a.type !== b.type || a.mode === b.mode || !a.mode || !b.mode) return true;
  return (SPEECH.has(a.type) && !APART.has(a.mode) && !APART.has(b.mode)) || a.type === 'MOBILIZE';
}

/**
 * How common acts of a kind are between two parties on one day: what states say every day needs more evidence than what they do once a
 * year. In the units of evidence.ts; nothing is taken off for the rarest.
 */
const COMMON: Readonly<Record<EventType, number>> = {
  AGREE: -2.5,
  CONSULT: -1.5,
  SUPPORT: -2,
  CONCEDE: -1.5,
  COOPERATE: -1.5,
  AID: -1.5,
  RETREAT: -1,
  REQUEST: -2.5,
  ACCUSE: -2.5,
  REJECT: -2.5,
  THREATEN: -2.5,
  PROTEST: -1,
  SANCTION: -1,
  MOBILIZE: -1.5,
  COERCE: -1.5,
  ASSAULT: -2.5,
};
const RARE: Readonly<Record<string, number>> = {
  'CONSULT:visit': -0.5,
  'CONSULT:phone': -1,
  'SANCTION:expel': 0,
  'SANCTION:withdraw': 0,
  'SANCTION:convict': 0,
  'THREATEN:expel': -0.5,
  'THREATEN:arrest': -0.5,
  'COERCE:seize': -0.5,
  'COERCE:deport': -0.5,
  'COERCE:arrest': -1,
  'RETREAT:release': 0,
  'RETREAT:withdraw': 0,
  'ASSAULT:targeted': -1,
  'ASSAULT:abduct': -1,
  'ASSAULT:suicide-attack': -0.5,
};

export const commonness = ({ type, mode }: Act): number => RARE[`${type}:${mode}`] ?? COMMON[type];
