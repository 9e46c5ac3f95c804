/**
 * Lines, or bytes as they are, to a stream, waiting where the reader is slower than we are, and ending quietly where it has gone (`| head`).
 * Deliberately absent: what the lines say.
 */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Output {
  /** False once nobody reads any more. */
  readonly write: (line: string) => Promise<boolean>;
  readonly writeBytes: (bytes: string | Uint8Array) => Promise<boolean>;
}

export function outputTo(stream: Writable): Output {
  let gone = false;
  stream.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
    gone = true;
  });
  const writeBytes = async (bytes: string | Uint8Array): Promise<boolean> => {
    if (gone) return false;
    if (!stream.write(bytes)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
    return !gone;
  };
  return { write: (line) => writeBytes(`${line}\n`), writeBytes };
}
