/**
 * Operations in threads of their own, so that a page that takes long, or more memory than there is, costs whoever sent it and nobody else. A thread does one thing at a time and is ended when its asker goes or its time is over.
 * Deliberately absent: what it runs (apart-thread.ts finds the operation by its name).
 */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Operation, Outcome, World } from '../operations/operation.ts';

/** Runs an operation; nothing comes after the signal. */
export type Run = (
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
  world: World,
  signal: AbortSignal,
) => AsyncIterable<Outcome<unknown>>;

/** In this thread. */
export const runHere: Run = (operation, input, world) => operation.run(input, world);

export interface Question {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly world: Omit<World, 'input'>;
}

/** From the thread: an outcome, after which it waits for `next`; a wish for more input; the end; or what it threw. */
export type FromThread =
  | { readonly kind: 'outcome'; readonly outcome: Outcome<unknown> }
  | { readonly kind: 'more' }
  | { readonly kind: 'end' }
  | { readonly kind: 'fault'; readonly stack: string };

/** To the thread. `part` answers `more`, null at the end of the input. */
export type ToThread =
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'next' }
  | { readonly kind: 'part'; readonly part: Uint8Array | null };

const THREAD = new URL(`./apart-thread${extname(import.meta.url)}`, import.meta.url);
/** A hundred times what a long page needs. */
const MEMORY_MB = 1024;

interface Thread {
  readonly worker: Worker;
  readonly say: (message: ToThread) => void;
  /** The next message; rejects when the thread dies or the signal comes. */
  readonly hear: (signal: AbortSignal) => Promise<FromThread>;
}

export interface Apart {
  readonly run: Run;
  readonly close: () => Promise<void>;
}

/** At most `most` threads, started when they are first needed. */
export function apart(most: number): Apart {
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  const waiting: ((thread: Thread) => void)[] = [];

  const started = (): Thread => {
    const thread = startThread();
    all.add(thread);
    return thread;
  };
  const take = (signal: AbortSignal): Thread | Promise<Thread> => idle.pop() ?? (all.size < most ? started() : queued(waiting, signal));
  const give = (thread: Thread, usable: boolean): void => {
    if (!usable) {
      all.delete(thread);
      thread.worker.terminate();
    }
    const next = waiting.shift();
    if (next) next(usable ? thread : started());
    else if (usable) idle.push(thread);
  };

  return {
    async *run(operation, input, { input: bytes, ...world }, signal) {
      const thread = await take(signal);
      let usable = false;
      try {
        const parts = bytes[Symbol.asyncIterator]();
        thread.say({ kind: 'ask', question: { name: operation.name, input, world } });
        for (;;) {
          const heard = await thread.hear(signal);
          usable = heard.kind === 'end' || heard.kind === 'fault';
          if (heard.kind === 'end') return;
          if (heard.kind === 'fault') throw new Error(heard.stack);
          if (heard.kind === 'more') thread.say({ kind: 'part', part: (await parts.next()).value ?? null });
          else {
            yield heard.outcome;
            thread.say({ kind: 'next' });
          }
        }
      } finally {
        give(thread, usable);
      }
    },
    close: async () => {
      await Promise.all([...all].map(({ worker }) => worker.terminate()));
    },
  };
}

function queued(waiting: ((thread: Thread) => void)[], signal: AbortSignal): Promise<Thread> {
  return new Promise((resolve, reject) => {
    waiting.push(resolve);
    signal.addEventListener('abort', () => {
      const at = waiting.indexOf(resolve);
      if (at >= 0) waiting.splice(at, 1);
      reject(signal.reason);
    });
  });
}

function startThread(): Thread {
  const worker = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  const heard: FromThread[] = [];
  let death: Error | null = null;
  let wake = (): void => undefined;
  worker.on('message', (message: FromThread) => {
    heard.push(message);
    wake();
  });
  worker.on('error', (error: Error) => {
    death = error;
    wake();
  });
  worker.unref();
  return {
    worker,
    say: (message) => worker.postMessage(message),
    hear: async (signal) => {
      for (;;) {
        signal.throwIfAborted();
        const message = heard.shift();
        if (message) return message;
        if (death) throw death;
        await new Promise<void>((resolve) => {
          wake = () => {
            signal.removeEventListener('abort', wake);
            resolve();
          };
          signal.addEventListener('abort', wake);
        });
      }
    },
  };
}
