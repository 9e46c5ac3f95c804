/**
 * What was held of an occurrence over time, telling by telling in the order of publication, and what is held of it in the end.
 * An act is confirmed where the party that is said to have done it says so; a claim is retracted where its own speaker denies it later.
 */
import type { Status } from '../model/event.ts';
import type { Move } from '../model/record.ts';
import type { Fact } from './fact.ts';
import { keyOf, voiceKey } from './fact.ts';
import type { Origins } from './origins.ts';

export function movesOf(facts: readonly Fact[]): Move[] {
  const moves: Move[] = [];
  const asserted = new Set<string>();
  const held = (): Move['status'] | undefined => moves.at(-1)?.status;
  for (const fact of facts.toSorted(inTime)) {
    const { telling, source } = fact;
    const move = (status: Move['status']): void => {
      if (held() !== status) moves.push({ status, day: source.published?.end ?? null, by: telling.event });
    };
    const before = held();
    const speakers = telling.voices.map(({ speaker, stance }) => ({
      key: voiceKey(speaker) ?? speaker.text,
      party: keyOf(speaker),
      stance,
    }));
    const denials = speakers.filter(({ stance }) => stance === 'denies');
    if (telling.status === 'reported' && isOpen(before)) {
      if (speakers.some(({ stance, party }) => stance === 'asserts' && party !== null && fact.actors.includes(party))) move('confirmed');
      else if (before === 'alleged') move('reported');
    } else if (denials.some(({ key }) => asserted.has(key))) move('retracted');
    else if (denials.length > 0 && before !== undefined && before !== 'disputed') move('denied');
    else if (before === undefined || !isSettled(before)) move(telling.status);
    for (const { key, stance } of speakers) if (stance === 'asserts') asserted.add(key);
  }
  return moves;
}

const isOpen = (status: Move['status'] | undefined): boolean => status === 'alleged' || status === 'disputed' || status === 'denied';
const isSettled = (status: Move['status']): boolean =>
  status === 'confirmed' || status === 'reported' || status === 'denied' || status === 'disputed';

/** Undated articles come last: nobody knows what they answer. */
function inTime(a: Fact, b: Fact): number {
  const [x, y] = [a.published?.end ?? Number.POSITIVE_INFINITY, b.published?.end ?? Number.POSITIVE_INFINITY];
  if (x !== y) return x < y ? -1 : 1;
  return a.telling.event + a.source.id < b.telling.event + b.source.id ? -1 : 1;
}

/** In the end: what was confirmed holds; what somebody denies is disputed; else what more origins tell as a fact than as a claim. */
export function statusOf(facts: readonly Fact[], moves: readonly Move[], { of }: Origins): Status {
  const last = moves.at(-1)?.status;
  if (last === 'confirmed') return 'reported';
  const statuses = new Set(facts.map(({ telling }) => telling.status));
  const denied = facts.some(({ telling }) => telling.voices.some(({ stance }) => stance === 'denies'));
  if (statuses.has('disputed') || denied || last === 'retracted') return 'disputed';
  const origins = (status: Status): number =>
    new Set(facts.filter(({ telling }) => telling.status === status).map(({ source }) => of.get(source.id))).size;
  if (statuses.has('reported')) return origins('reported') >= origins('alleged') ? 'reported' : 'alleged';
  return statuses.has('alleged') ? 'alleged' : 'planned';
}
