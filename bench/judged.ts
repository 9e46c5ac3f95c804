/** Candidates beside the gold: which of the acts that the rules read are right, so that weights can be learnt from them. */
import type { Candidate } from '../src/model/coded.ts';

/** What the gold says of an event; see its README. */
export interface GoldEvent {
  readonly types: readonly string[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly symmetric: boolean;
  readonly recipientsMayBeEmpty?: boolean;
  readonly anchors: readonly string[];
  readonly optional: boolean;
}

/** Shortest quote that counts as evidence when an anchor holds it, as the scorer has it. */
const SHORTEST = 20;

/** Whether it is right; null where the gold neither asks for it nor minds. */
export function isRight(candidate: Candidate, events: readonly GoldEvent[]): boolean | null {
  const near = events.filter((event) => event.types.includes(candidate.type) && isAnchored(event, candidate.evidence.quote));
  const met = near.filter((event) => meets(event, candidate));
  if (met.some(({ optional }) => !optional)) return true;
  return met.length > 0 || (near.length > 0 && near.every(({ optional }) => optional)) ? null : false;
}

const space = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

function isAnchored({ anchors }: GoldEvent, quote: string): boolean {
  const told = space(quote);
  return anchors.some((anchor) => told.includes(space(anchor)) || (told.length >= SHORTEST && space(anchor).includes(told)));
}

function meets(event: GoldEvent, { actors, recipients }: Candidate): boolean {
  const all = same([...actors, ...recipients], [...event.actors, ...event.recipients]);
  if (event.symmetric) return all || same([...actors, ...recipients], event.actors);
  return (
    same(actors, event.actors) && (same(recipients, event.recipients) || (event.recipientsMayBeEmpty === true && recipients.length === 0))
  );
}

const same = (a: readonly string[], b: readonly string[]): boolean => [...new Set(a)].sort().join() === [...new Set(b)].sort().join();
