/** What is asked of a verbal while its roles are read, and the roles that come of it. */
import type { EventRule, PrepositionKind } from '../model/pack.ts';
import { type Discourse, distinct, type Party } from './discourse.ts';
import type { Mention } from './mention.ts';
import type { Verbal } from './verbal.ts';

export interface Roles {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** All of them act on one another. */
  readonly mutual?: true;
}

/** What several agree on, sign or do together. */
export const PACTS = new Set<string>(['AGREE', 'SUPPORT', 'COOPERATE', 'RETREAT', 'CONCEDE']);

export const together = (parties: readonly Party[]): Roles => ({ actors: distinct(parties), recipients: [], mutual: true });

/** Who does it to whom, of another verbal. */
export type RolesOf = (verbal: Verbal, rule: EventRule, discourse: Discourse) => Roles;

export interface Reading {
  readonly verbal: Verbal;
  /** Undefined only while it is being resolved itself. */
  readonly subject: readonly Party[];
  readonly discourse: Discourse;
  readonly rolesOf: RolesOf;
  parties(mention: Mention): readonly Party[];
  /** The parties of a mention that can act. */
  actors(mention: Mention): readonly Party[];
  /** The parties behind the first of these prepositions that has any. */
  oblique(...kinds: readonly PrepositionKind[]): readonly Party[];
}
