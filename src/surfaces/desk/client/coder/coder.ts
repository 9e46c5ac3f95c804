/**
 * Codes texts in the worker: one at a time, and of those that came meanwhile only the last.
 * Deliberately absent: when a text is worth coding.
 */
import type { CodedText } from '../../../../library/embedded.ts';
import type { Reply, Request } from './worker.ts';

export interface Outcome {
  readonly coded: CodedText;
  readonly ms: number;
}

export interface BrowserCoder {
  /** Null where a later text came before this one’s turn. */
  code(source: string | Uint8Array, uri: string): Promise<Outcome | null>;
  /** When it has read what it knows. */
  readonly ready: Promise<void>;
}

interface Waiting {
  readonly request: Request;
  readonly answer: (outcome: Outcome | null) => void;
}

let opened: BrowserCoder | null = null;

/** Begun when it is first needed, and kept as long as the tab: it takes a second to begin. */
export function coder(): BrowserCoder {
  opened ??= openCoder();
  return opened;
}

function openCoder(): BrowserCoder {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let number = 0;
  let running: Waiting | null = null;
  let next: Waiting | null = null;
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const start = (): void => {
    [running, next] = [next, null];
    if (running) worker.postMessage(running.request);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.number === 0) return resolve();
    running?.answer(data.coded && { coded: data.coded, ms: data.ms });
    start();
  });
  return {
    code: (source, uri) =>
      new Promise((answer) => {
        next?.answer(null);
        next = { request: { number: ++number, source, uri }, answer };
        if (!running) start();
      }),
    ready,
  };
}
