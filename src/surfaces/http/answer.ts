/**
 * Outcomes of an operation → a streamed response, as JSON or as JSON Lines. Nothing is sent before the first value is there, so that a
 * question of which nothing comes has an error's status. Deliberately absent: asking the operation.
 */
import type { AnswerFile, Outcome } from '../../operations/operation.ts';
import { type Finding, findingOfIssue } from '../finding.ts';
import type { Given } from '../remote.ts';
import { fileResponse } from './file.ts';
import { problem } from './problem.ts';

export const JSON_TYPE = 'application/json';
export const LINES_TYPE = 'application/x-ndjson';

export interface AnswerSetting {
  readonly lines: boolean;
  /** Where the operation answers with a file. */
  readonly file: AnswerFile | null;
  readonly query: Given;
  /** The address that goes on at a token. */
  readonly linkTo: (next: string) => string;
  /** The values are about pages that the asker sends, perhaps when it has read about the last one: no value waits for another. */
  readonly pages: boolean;
  /** Aborts with the reason. */
  readonly signal: AbortSignal;
  /** An error where the question itself turned out to be too large, else null. */
  readonly refusal: () => Response | null;
  readonly ended: () => void;
  /** Ends the connection in the middle of an answer, so that nobody takes it for whole. */
  readonly breakOff: (reason: unknown) => void;
}

const PIECE = 32 * 1024;

/** Throws what the operation throws before its first value; later errors break the answer off. */
export async function answer(outcomes: AsyncIterable<Outcome<unknown>>, setting: AnswerSetting): Promise<Response> {
  const run = outcomes[Symbol.asyncIterator]();
  const findings: Finding[] = [];
  const failures: string[] = [];
  const next = (): Promise<IteratorResult<Outcome<unknown>>> => orAbort(run.next(), setting.signal);
  const stop = (): void => {
    setting.ended();
    run.return?.().then(undefined, () => undefined);
  };
  try {
    let first = await next();
    for (; !first.done && !begins(first.value); first = await next())
      if (first.value.kind === 'issue') {
        findings.push(findingOfIssue(first.value.about, first.value.issue));
        if (first.value.failed) failures.push(first.value.issue.code);
      }
    const refusal = setting.refusal() ?? (first.done && failures.length > 0 ? nothingCame(findings, failures, setting.pages) : null);
    if (refusal) {
      stop();
      return refusal;
    }
    if (setting.file) return fileResponse(setting.file, first, next, { stop, breakOff: setting.breakOff });
    const parts = setting.lines ? linesForm(setting, findings) : jsonForm(setting, findings);
    return new Response(streamOf(parts, first, next, stop, setting), {
      headers: { 'content-type': setting.lines ? LINES_TYPE : JSON_TYPE },
    });
  } catch (error) {
    stop();
    throw error;
  }
}

const begins = ({ kind }: Outcome<unknown>): boolean => kind === 'value' || kind === 'page' || kind === 'bytes';

const nothingCame = (findings: readonly Finding[], [code = 'input']: readonly string[], pages: boolean): Response =>
  problem(statusOf(code, pages), code, findings);

/**
 * Issues named `store-…` are about the record as a whole, `…-missing` and `…-unknown` about things that we do not have, unless it is
 * a page that was sent.
 */
function statusOf(code: string, pages: boolean): number {
  if (code.startsWith('store-')) return 503;
  return /-(missing|unknown)$/u.test(code) && !pages ? 404 : 422;
}

/** What is written at the beginning, for each outcome, and at the end. */
interface Form {
  readonly begin: string;
  readonly each: (outcome: Outcome<unknown>) => string;
  readonly end: () => string;
}

function linesForm({ linkTo }: AnswerSetting, before: readonly Finding[]): Form {
  const issueLine = (finding: Finding): string => `${JSON.stringify({ issue: finding })}\n`;
  return {
    begin: before.map(issueLine).join(''),
    each: (outcome) => {
      if (outcome.kind === 'value') return `${JSON.stringify(outcome.value)}\n`;
      if (outcome.kind === 'issue') return issueLine(findingOfIssue(outcome.about, outcome.issue));
      return outcome.kind === 'page' ? `${JSON.stringify({ page: pageOf(outcome, linkTo) })}\n` : '';
    },
    end: () => '',
  };
}

function jsonForm({ query, linkTo }: AnswerSetting, before: readonly Finding[]): Form {
  const issues = [...before];
  let page: ReturnType<typeof pageOf> | null = null;
  let values = 0;
  return {
    begin: `{"query":${JSON.stringify(query)},"values":[`,
    each: (outcome) => {
      if (outcome.kind === 'issue') issues.push(findingOfIssue(outcome.about, outcome.issue));
      if (outcome.kind === 'page') page = pageOf(outcome, linkTo);
      return outcome.kind === 'value' ? `${values++ > 0 ? ',\n' : '\n'}${JSON.stringify(outcome.value)}` : '';
    },
    end: () => `\n],"issues":${JSON.stringify(issues)},"page":${JSON.stringify(page)}}\n`,
  };
}

const pageOf = ({ total, next }: Outcome<unknown> & { kind: 'page' }, linkTo: (next: string) => string) => ({
  total,
  next,
  link: next === null ? null : linkTo(next),
});

function streamOf(
  form: Form,
  first: IteratorResult<Outcome<unknown>>,
  next: () => Promise<IteratorResult<Outcome<unknown>>>,
  stop: () => void,
  { pages, breakOff }: AnswerSetting,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let held = form.begin;
  let waiting: IteratorResult<Outcome<unknown>> | null = first;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          for (;;) {
            const step = waiting ?? (await next());
            waiting = null;
            held += step.done ? form.end() : form.each(step.value);
            if (!step.done && (held === '' || (!pages && held.length < PIECE))) continue;
            if (held !== '') controller.enqueue(encoder.encode(held));
            held = '';
            if (!step.done) return;
            controller.close();
            return stop();
          }
        } catch (error) {
          stop();
          breakOff(error);
        }
      },
      cancel: stop,
    },
    { highWaterMark: 1 },
  );
}

/** Waits for a value, but not after the signal. */
function orAbort<Value>(value: Promise<Value>, signal: AbortSignal): Promise<Value> {
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    value.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
