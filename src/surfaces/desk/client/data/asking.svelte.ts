/** A question that follows its arguments: the last asked counts, the one before is given up. */
import type { Question } from './ask.ts';
import { forgetAll } from './memory.ts';

export interface Asking<Value> {
  readonly value: Value | null;
  readonly problem: string | null;
  readonly busy: boolean;
  again(): void;
}

/**
 * `question` is asked again whenever something that it reads changes; null waits. Until the answer is there, what was known of it before
 * is shown, and otherwise the former value, so that nothing jumps.
 */
export function asking<Value>(question: () => Question<Value> | null): Asking<Value> {
  let value = $state.raw<Value | null>(null);
  let problem = $state<string | null>(null);
  let busy = $state(true);
  let round = $state(0);
  $effect(() => {
    void round;
    const control = new AbortController();
    const asked = question();
    busy = asked !== null && asked.known === null;
    if (asked && asked.known !== null) [value, problem] = [asked.known, null];
    if (!asked || (asked.known !== null && asked.fresh)) return;
    asked.answer(control.signal).then(
      (found) => {
        if (control.signal.aborted) return;
        [value, problem, busy] = [found, null, false];
      },
      (error: unknown) => {
        if (control.signal.aborted) return;
        [problem, busy] = [error instanceof Error ? error.message : String(error), false];
      },
    );
    return () => control.abort();
  });
  return {
    get value() {
      return value;
    },
    get problem() {
      return problem;
    },
    get busy() {
      return busy;
    },
    again() {
      forgetAll();
      round++;
    },
  };
}
