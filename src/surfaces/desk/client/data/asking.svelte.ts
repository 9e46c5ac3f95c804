/** A question that follows its arguments: the last asked counts, the one before is given up. */
import { NoAnswer } from './ask.ts';

export interface Asking<Value> {
  readonly value: Value | null;
  readonly problem: string | null;
  readonly busy: boolean;
  again(): void;
}

/** `question` is asked again whenever something that it reads changes. Keeps the former value while it waits, so that nothing jumps. */
export function asking<Value>(question: (signal: AbortSignal) => Promise<Value> | null): Asking<Value> {
  let value = $state.raw<Value | null>(null);
  let problem = $state<string | null>(null);
  let busy = $state(true);
  let round = $state(0);
  $effect(() => {
    void round;
    const control = new AbortController();
    const answer = question(control.signal);
    busy = answer !== null;
    answer?.then(
      (found) => {
        if (control.signal.aborted) return;
        [value, problem, busy] = [found, null, false];
      },
      (error: unknown) => {
        if (control.signal.aborted) return;
        [problem, busy] = [error instanceof NoAnswer || error instanceof Error ? error.message : String(error), false];
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
      round++;
    },
  };
}
