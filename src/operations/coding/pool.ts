/**
 * Codes batches on as many threads as there are cores, once there is enough to do; a few pages are coded where they are, because a
 * thread takes longer to learn the packs than to code them. Deliberately absent: coding itself.
 */
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RawPage } from '../../load/page.ts';
import { type CodedBatch, codeBatch } from './code-batch.ts';

/** Batches coded without threads. */
const FEW = 3;

export interface Pool {
  /** Batches that may be under way at once without waiting for one another in vain. */
  readonly width: number;
  readonly code: (raws: readonly RawPage[]) => Promise<CodedBatch>;
  readonly close: () => Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Whoever waits for the batches that it was given, in order. */
  readonly waiting: { readonly resolve: (batch: CodedBatch) => void; readonly reject: (problem: unknown) => void }[];
}

export function codingPool(threads = availableParallelism()): Pool {
  const started: Thread[] = [];
  let given = 0;
  return {
    width: 2 * threads,
    code: async (raws) => {
      given++;
      if (given <= FEW || threads < 2) return codeBatch(raws);
      while (started.length < threads) started.push(startThread());
      const [least] = started.toSorted((a, b) => a.waiting.length - b.waiting.length);
      return giveTo(least as Thread, raws);
    },
    close: async () => {
      await Promise.all(started.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(): Thread {
  const worker = new Worker(new URL(`./worker${extname(import.meta.url)}`, import.meta.url));
  const thread: Thread = { worker, waiting: [] };
  const fail = (problem: unknown): void => {
    for (const { reject } of thread.waiting.splice(0)) reject(problem);
  };
  worker.on('message', (batch: CodedBatch) => thread.waiting.shift()?.resolve(batch));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`expected a coding thread to stay but found that it ended with ${code}`)));
  return thread;
}

const giveTo = ({ worker, waiting }: Thread, raws: readonly RawPage[]): Promise<CodedBatch> =>
  new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    worker.postMessage(raws);
  });
