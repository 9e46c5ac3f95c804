/**
 * Questions to the server, and its answers as the operations’ own schemas have them.
 * Deliberately absent: what is done with an answer, and any address but our own.
 */
import type { Answers } from './answers.ts';

/** One answer: its values, how many there are in all, and the token that goes on where it ends. */
export interface Answer<Value> {
  readonly values: readonly Value[];
  readonly total: number | null;
  readonly next: string | null;
}

export type Asked = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** Thrown where there is no answer; `message` says what was expected and what was found. */
export class NoAnswer extends Error {}

export async function ask<Name extends keyof Answers>(name: Name, asked: Asked, signal?: AbortSignal): Promise<Answer<Answers[Name]>> {
  return answerOf(await fetch(addressOf(name, asked), { headers: { accept: 'application/json' }, ...(signal && { signal }) }));
}

/** The only value of an answer. */
export async function askOne<Name extends keyof Answers>(name: Name, asked: Asked, signal?: AbortSignal): Promise<Answers[Name]> {
  const { values } = await ask(name, asked, signal);
  const [value] = values;
  if (value === undefined) throw new NoAnswer(`expected one ${name} but found none`);
  return value;
}

/** For what changes something that is kept. */
export async function tell<Name extends keyof Answers>(
  name: Name,
  said: Readonly<Record<string, unknown>>,
): Promise<Answer<Answers[Name]>> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return answerOf(await fetch(`./api/${name}`, { method: 'POST', headers, body: JSON.stringify(said) }));
}

export function addressOf(name: string, asked: Asked): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(asked)) {
    if (value === null || value === undefined || value === '') continue;
    for (const each of Array.isArray(value) ? (value as readonly string[]) : [value]) search.append(key, String(each));
  }
  return `./api/${name}${search.size > 0 ? `?${search}` : ''}`;
}

async function answerOf<Value>(response: Response): Promise<Answer<Value>> {
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new NoAnswer(problemOf(body) ?? `expected an answer but found status ${response.status}`);
  if (typeof body !== 'object' || body === null || !('values' in body)) throw new NoAnswer('expected values but found something else');
  const { values, page } = body as { values: Value[]; page: { total: number | null; next: string | null } | null };
  return { values, total: page?.total ?? null, next: page?.next ?? null };
}

/** RFC 9457: what went wrong, in words. */
function problemOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const { detail, title } = body as { detail?: unknown; title?: unknown };
  return typeof detail === 'string' ? detail : typeof title === 'string' ? title : null;
}
