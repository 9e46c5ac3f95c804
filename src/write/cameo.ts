/**
 * CAMEO's codes of acts and actors, as GDELT and ICEWS write them.
 * Deliberately absent: the table itself (scheme/cameo.yaml).
 */
import type { Participant, Sector } from '../model/event.ts';
import type { Cameo } from '../model/scheme.ts';

/** `0871` → root `08`, base `087`. */
export const rootOf = (code: string): string => code.slice(0, 2);
export const baseOf = (code: string): string => code.slice(0, 3);

/** By root, as GDELT draws the line: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export function quadOf(code: string): 1 | 2 | 3 | 4 {
  const root = Number(rootOf(code));
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}

export interface ActorCodes {
  /** All of them in one: `AZEGOV`, `IGOUNO`. */
  readonly whole: string;
  readonly country: string | null;
  readonly group: string | null;
  readonly type: Sector | null;
}

/** States without a code in CAMEO (South Sudan, Kosovo) keep that of ISO 3166-1. */
export function actorCodes({ state, org, sector }: Participant, { countries, groups }: Cameo): ActorCodes {
  const country = state === null ? null : (countries.get(state) ?? state);
  const group = org === null ? null : (groups.get(org) ?? null);
  const parts = country === null ? [sector, group] : [country, group, sector];
  return { whole: parts.map((part) => part ?? '').join(''), country, group, type: sector };
}
