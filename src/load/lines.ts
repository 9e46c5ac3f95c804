/**
 * A stream of bytes → its lines, without their ends; a last line needs none. Linear, and holds no more than one line of at most `longest`
 * bytes: a longer one is skipped and comes out as null.
 */

const NEWLINE = 10;
const RETURN = 13;

export async function* linesOf(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Uint8Array | null> {
  let held: Uint8Array[] = [];
  let size = 0;
  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size <= longest) held.push(part);
    else held = [];
  };
  const line = (): Uint8Array | null => {
    const whole = size > longest ? null : withoutReturn(held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held));
    held = [];
    size = 0;
    return whole;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (size > 0) yield line();
}

const withoutReturn = (line: Uint8Array): Uint8Array => (line.at(-1) === RETURN ? line.subarray(0, -1) : line);
