/**
 * Pieces → a file that is there whole or not at all: written beside its place, flushed to the disk, then renamed.
 * Deliberately absent: what the pieces say.
 */
import { open, rename, rm } from 'node:fs/promises';

/** The number of bytes written. Throws what the file system throws; then nothing is left, and what was at `path` before is as it was. */
export async function writeWhole(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<number> {
  const beside = `${path}.${process.pid}.tmp`;
  let bytes = 0;
  try {
    const file = await open(beside, 'w');
    try {
      for await (const piece of pieces) {
        const part = typeof piece === 'string' ? Buffer.from(piece) : piece;
        await file.appendFile(part);
        bytes += part.length;
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return bytes;
  } catch (problem) {
    await rm(beside, { force: true });
    throw problem;
  }
}
