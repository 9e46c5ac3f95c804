import type { EventType } from './event.ts';

export interface ModeScheme {
  readonly score: number;
  readonly cameo: string;
  /** Contexts that the mode brings by itself. */
  readonly contexts: readonly string[];
}

/** What the ontology says about one event type. */
export interface TypeScheme {
  /** Conflict–cooperation score, −10 … +10, of the bare type. */
  readonly score: number;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4;
  readonly cameo: string;
  /** What an act of this type is while it is only announced: another type, itself, itself with status `planned`, or nothing. */
  readonly planned: EventType | 'keep' | 'planned' | 'drop';
  /** Needs a recipient. */
  readonly directed: boolean;
  /** Contexts that the type brings by itself. */
  readonly contexts: readonly string[];
  readonly modes: ReadonlyMap<string, ModeScheme>;
}

export type Scheme = Readonly<Record<EventType, TypeScheme>>;

/** CAMEO, for the formats that are written in it. */
export interface Cameo {
  /** By code: `0871`. */
  readonly codes: ReadonlyMap<string, CameoCode>;
  /** Codes of states where they are not ISO 3166-1 alpha-3, by that. */
  readonly countries: ReadonlyMap<string, string>;
  /** Codes of known groups by the id of the organisation. */
  readonly groups: ReadonlyMap<string, string>;
}

export interface CameoCode {
  readonly name: string;
  /** −10 … +10; null for codes that the scale does not know. */
  readonly goldstein: number | null;
}
