/** A stream of bytes → its lines, without their ends; a last line needs none. Linear, however long a line is. */

const NEWLINE = 10;
const RETURN = 13;

export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield lineOf(held, chunk.subarray(from, at));
      held = [];
      from = at + 1;
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  }
  if (held.length > 0) yield lineOf(held, new Uint8Array());
}

function lineOf(held: readonly Uint8Array[], rest: Uint8Array): Uint8Array {
  const line = held.length > 0 ? Buffer.concat([...held, rest]) : rest;
  return line.at(-1) === RETURN ? line.subarray(0, -1) : line;
}
