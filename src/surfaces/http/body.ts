/** The body of a request, never more of it than allowed. Deliberately absent: what it means. */
import { problem, Refused } from './problem.ts';

export interface Body {
  /** As it comes. Ends early, and `tooLarge` is set, where there is more than allowed. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** All of it. Throws `Refused` where there is more than allowed. */
  readonly whole: () => Promise<Uint8Array>;
  /** All of it, as JSON. Throws `Refused` where it is none. */
  readonly json: () => Promise<unknown>;
  readonly tooLarge: () => boolean;
}

export const tooLargeProblem = (largest: number, found: string): Response =>
  problem(413, 'body-too-large', { expected: `a body of at most ${largest} bytes`, found, where: 'body' }, { connection: 'close' });

export function bodyOf(request: Request, largest: number): Body {
  const told = Number(request.headers.get('content-length') ?? 0);
  if (told > largest) throw new Refused(tooLargeProblem(largest, `${told}`));
  let tooLarge = false;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const part of request.body ?? []) {
      size += part.length;
      if (size > largest) {
        tooLarge = true;
        return;
      }
      yield part;
    }
  }
  async function whole(): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const part of bytes()) parts.push(part);
    if (tooLarge) throw new Refused(tooLargeProblem(largest, 'more'));
    return Buffer.concat(parts);
  }
  return { bytes, whole, json: async () => jsonOf(await whole()), tooLarge: () => tooLarge };
}

function jsonOf(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(problem(400, 'body', { expected: 'UTF-8', found: 'bytes that are none', where: 'body' }));
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(problem(400, 'body', { expected: 'JSON', found: (error as Error).message.slice(0, 200), where: 'body' }));
  }
}
