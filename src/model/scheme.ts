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
