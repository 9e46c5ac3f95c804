/**
 * Questions to the server, and its answers as the operations’ own schemas have them.
 * Deliberately absent: what is done with an answer, and any address but our own.
 */
import type { Answers } from './answers.ts';
import { forgetAll, isFresh, recalled, remember } from './memory.ts';

/** One answer: its values, how many there are in all, and the token that goes on where it ends. */
export interface Answer<Value> {
  readonly values: readonly Value[];
  readonly total: number | null;
  readonly next: string | null;
}

export type Asked = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** Thrown where there is no answer; `message` says what was expected and what was found. */
export class NoAnswer extends Error {}

/** What is asked: the answer of before, where there is one, and how to get that of now. */
export interface Question<Value> {
  readonly known: Value | null;
  /** So lately that nobody need ask again. */
  readonly fresh: boolean;
  readonly answer: (signal: AbortSignal) => Promise<Value>;
}

export async function ask<Name extends keyof Answers>(name: Name, asked: Asked, signal?: AbortSignal): Promise<Answer<Answers[Name]>> {
  const address = addressOf(name, asked);
  const response = await fetch(address, { headers: { accept: 'application/json' }, ...(signal && { signal }) });
  const text = await response.text();
  const before = recalled(address);
  const same = response.ok && before?.text === text;
  const answer = same ? (before.answer as Answer<Answers[Name]>) : answerOf<Answers[Name]>(response, text);
  remember(address, text, answer);
  return answer;
}

/** The only value of an answer. */
export async function askOne<Name extends keyof Answers>(name: Name, asked: Asked): Promise<Answers[Name]> {
  const [value] = (await ask(name, asked)).values;
  if (value === undefined) throw new NoAnswer(`expected one ${name} but found none`);
  return value;
}

const knownOf = <Name extends keyof Answers>(name: Name, asked: Asked): { known: Answer<Answers[Name]> | null; fresh: boolean } => {
  const found = recalled(addressOf(name, asked));
  return { known: (found?.answer as Answer<Answers[Name]> | undefined) ?? null, fresh: found !== null && isFresh(found) };
};

export const question = <Name extends keyof Answers>(name: Name, asked: Asked): Question<Answer<Answers[Name]>> => ({
  ...knownOf(name, asked),
  answer: (signal) => ask(name, asked, signal),
});

/** Is answered to the end whoever waits for it: the server gives up a page in the middle together with all that it had made ready to read it. */
export function questionOfOne<Name extends keyof Answers>(name: Name, asked: Asked): Question<Answers[Name]> {
  const { known, fresh } = knownOf(name, asked);
  return { known: known?.values[0] ?? null, fresh, answer: () => askOne(name, asked) };
}

/** For what changes something that is kept. */
export async function tell<Name extends keyof Answers>(
  name: Name,
  said: Readonly<Record<string, unknown>>,
): Promise<Answer<Answers[Name]>> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const response = await fetch(`./api/${name}`, { method: 'POST', headers, body: JSON.stringify(said) });
  const text = await response.text();
  forgetAll();
  return answerOf(response, text);
}

export function addressOf(name: string, asked: Asked): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(asked)) {
    if (value === null || value === undefined || value === '') continue;
    for (const each of Array.isArray(value) ? (value as readonly string[]) : [value]) search.append(key, String(each));
  }
  return `./api/${name}${search.size > 0 ? `?${search}` : ''}`;
}

function answerOf<Value>(response: Response, text: string): Answer<Value> {
  const body = parsed(text);
  if (!response.ok) throw new NoAnswer(problemOf(body) ?? `expected an answer but found status ${response.status}`);
  if (typeof body !== 'object' || body === null || !('values' in body)) throw new NoAnswer('expected values but found something else');
  const { values, page } = body as { values: Value[]; page: { total: number | null; next: string | null } | null };
  return { values, total: page?.total ?? null, next: page?.next ?? null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** RFC 9457: what went wrong, in words. */
function problemOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const { detail, title } = body as { detail?: unknown; title?: unknown };
  return typeof detail === 'string' ? detail : typeof title === 'string' ? title : null;
}
