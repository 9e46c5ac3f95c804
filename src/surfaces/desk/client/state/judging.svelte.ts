/**
 * Judgements on their way: a person goes on at once, while they are kept one after another in the order given; the last can be taken back.
 * Deliberately absent: what is judged next.
 */
import { NoAnswer, tell } from '../data/ask.ts';

export type Verdict = 'same' | 'not-same' | 'unsure' | 'right' | 'wrong' | 'corrected';

export interface Judged {
  /** The item that it is about. */
  readonly key: string;
  readonly verdict: Verdict;
}

interface Given extends Judged {
  /** Ids of the events that the server says it is about: records may be one by now. Null where it was not kept. */
  readonly about: Promise<readonly (readonly string[])[] | null>;
}

export interface Said {
  /** Two ids of a pair, or one of each telling of a record. */
  readonly about: readonly (readonly string[])[];
  readonly verdict: Verdict;
  readonly correction?: Readonly<Record<string, unknown>> | null;
  readonly note?: string | null;
}

export class Judging {
  /** Given in this sitting and not taken back, oldest first. */
  given = $state.raw<readonly Given[]>([]);
  /** Still on their way. */
  pending = $state(0);
  /** What became of the last one. */
  outcome = $state.raw<{ readonly kind: 'kept' | 'taken-back'; readonly verdict: Verdict } | null>(null);
  problem = $state('');
  #line: Promise<unknown> = Promise.resolve();

  judge(key: string, by: string, { about, verdict, correction, note }: Said): void {
    this.problem = '';
    const kept = this.#inTurn(async () => {
      const ids: (readonly string[])[] = [];
      for (const each of about) {
        const { values } = await tell('judge', { about: each, verdict, by, ...(correction && { correction }), ...(note && { note }) });
        ids.push(values[0]?.about ?? each);
      }
      this.outcome = { kind: 'kept', verdict };
      return ids;
    });
    const given: Given = { key, verdict, about: kept };
    this.given = [...this.given, given];
    void kept.then((ids) => {
      if (ids === null) this.given = this.given.filter((one) => one !== given);
    });
  }

  /** The one taken back, at once; null where there is none. */
  undo(by: string): Judged | null {
    const last = this.given.at(-1);
    if (!last) return null;
    this.given = this.given.slice(0, -1);
    void this.#inTurn(async () => {
      const about = await last.about;
      if (about === null) return;
      for (const each of about) await tell('judge', { about: each, verdict: 'withdrawn', by });
      this.outcome = { kind: 'taken-back', verdict: last.verdict };
    });
    return last;
  }

  /** When all that was said so far is kept. */
  settled(): Promise<unknown> {
    return this.#line;
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value | null> {
    this.pending++;
    const done = this.#line.then(work).catch((error: unknown) => {
      this.problem = error instanceof NoAnswer ? error.message : String(error);
      return null;
    });
    this.#line = done.finally(() => this.pending--);
    return done;
  }
}
