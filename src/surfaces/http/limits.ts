/**
 * What one asker may use up. Deliberately absent: fairness among askers, which a server for one machine or one office does not need.
 */
import { problem } from './problem.ts';

export interface Limits {
  /** Bytes of one body. */
  readonly body: number;
  /** Milliseconds from the request's head to the answer's end. */
  readonly time: number;
  /** Questions answered at once; who comes while all are taken is told to come again. */
  readonly atOnce: number;
  /** Open connections. */
  readonly connections: number;
  /** Milliseconds in which a request's head, and all of it, must have come. */
  readonly head: number;
  readonly request: number;
}

export const LIMITS: Limits = { body: 32 * 2 ** 20, time: 120_000, atOnce: 16, connections: 256, head: 10_000, request: 60_000 };

export interface Places {
  /** Gives a place back; null where all are taken. */
  readonly take: () => (() => void) | null;
}

export function placesOf(number: number): Places {
  let taken = 0;
  return {
    take: () => {
      if (taken >= number) return null;
      taken++;
      let mine = true;
      return () => {
        if (mine) taken--;
        mine = false;
      };
    },
  };
}

export const noPlace = (number: number): Response =>
  problem(503, 'too-many', { expected: `at most ${number} questions at once`, found: 'more', where: '' }, { 'retry-after': '1' });
