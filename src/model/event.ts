import type { Derivation } from './derivation.ts';
import type { Quote } from './span.ts';
import type { When } from './when.ts';

/** The sixteen PLOVER event types. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const STATUSES = ['reported', 'alleged', 'disputed', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

/** PLOVER sectors, as far as the words of an article tell them. */
export const SECTORS = ['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY', 'REB', 'OPP', 'CVL', 'MED', 'BUS', 'IGO', 'NGO', 'REF'] as const;
export type Sector = (typeof SECTORS)[number];

/** One side of an event: the state behind the words, or an organisation without one. */
export interface Participant {
  readonly text: string;
  /** ISO 3166-1 alpha-3 (XKX for Kosovo), or null. */
  readonly state: string | null;
  /** Usual English abbreviation of an organisation or group, or null. */
  readonly org: string | null;
  readonly sector: Sector | null;
  readonly name: string | null;
  readonly office: string | null;
}

export interface Speaker {
  readonly text: string;
  readonly state: string | null;
  readonly org: string | null;
  readonly sector: Sector | null;
  readonly name: string | null;
}

export interface Claim {
  readonly speaker: Speaker;
  readonly stance: 'asserts' | 'denies';
  /** The chain it came through, nearest to the speaker first. */
  readonly via: readonly string[];
  readonly evidence: Quote;
}

export interface EventPlace {
  readonly text: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Where on a page a quote stands, the most prominent first. */
export const EVIDENCE_ROLES = ['title', 'lead', 'body', 'caption', 'teaser'] as const;
export type EvidenceRole = (typeof EVIDENCE_ROLES)[number];

export interface Evidence extends Quote {
  readonly role: EvidenceRole;
}

export type Count = number | { readonly min: number; readonly max: number };

/** A day or a month whose year the article leaves open; `years` are those that fit what it says, none where it rules out nothing. */
export interface OpenDate {
  /** 1–12 */
  readonly month: number;
  /** Null where only the month is told. */
  readonly day: number | null;
  readonly years: readonly number[];
}

/** What is told, whoever tells it: who did what to whom, when, where, and whether it happened. */
export interface EventFacts {
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string | null;
  readonly score: number;
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly date: When | null;
  readonly place: EventPlace | null;
  readonly status: Status;
  readonly counts: Readonly<Record<string, Count>>;
}

export interface CodedEvent extends EventFacts {
  readonly id: string;
  /** Where `date` is null for want of a year: what the words do say. */
  readonly open: OpenDate | null;
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly derivation: Derivation;
}

export const CONDITION_KINDS = [
  'tense',
  'hostile',
  'improving',
  'friendly',
  'normalising',
  'no-diplomatic-relations',
  'border-closed',
  'at-war',
  'ceasefire',
  'allied',
] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** A lasting state of a relation, not an event. */
export interface Condition {
  readonly states: readonly string[];
  readonly condition: ConditionKind;
  readonly since: When | null;
  readonly asOf: When | null;
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
}
