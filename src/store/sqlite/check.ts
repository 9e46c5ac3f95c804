/**
 * Whether a file is a store of ours, told from its first hundred bytes before the database ever opens it, so that a foreign, newer or
 * truncated file is never touched.
 */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { checkFormat } from '../format.ts';
import { StoreProblem } from '../problem.ts';

/** ‘chcy’, in the header of every store. */
export const APPLICATION = 0x63686379;

const HEADER = 100;
const MAGIC = 'SQLite format 3\u0000';
const WANTED = 'a record of Chancery';

/** `new` where there is no such file yet. Throws a StoreProblem for what is no store of ours. */
export function checkFile(path: string): 'new' | 'ours' {
  if (!existsSync(path)) return 'new';
  if (!statSync(path).isFile()) throw new StoreProblem('store-foreign', `${WANTED} at ${path}`, 'what is no file');
  const { size } = statSync(path);
  const header = headerOf(path);
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC.slice(0, header.length))
    throw new StoreProblem('store-foreign', `${WANTED} in ${path}`, 'a file of another kind');
  if (header.length < HEADER) throw new StoreProblem('store-truncated', `${WANTED} in ${path}`, `a file of ${size} bytes`);
  checkHeader(path, header, size);
  return 'ours';
}

function checkHeader(path: string, header: Buffer, size: number): void {
  if (header.readUInt32BE(68) !== APPLICATION) throw new StoreProblem('store-foreign', `${WANTED} in ${path}`, 'another database');
  const format = header.readUInt32BE(60);
  checkFormat(format, path);
  const whole = header.readUInt32BE(28) * pageSize(header);
  // While a log waits to be taken in, the file may rightly be shorter than its header says.
  if (size < whole && !waiting(`${path}-wal`))
    throw new StoreProblem('store-truncated', `${whole} bytes in ${path}`, `${size}: the file was cut off`);
}

const pageSize = (header: Buffer): number => (header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16));
const waiting = (path: string): boolean => existsSync(path) && statSync(path).size > 0;

function headerOf(path: string): Buffer {
  try {
    const file = openSync(path, 'r');
    const header = Buffer.alloc(HEADER);
    const length = readSync(file, header, 0, HEADER, 0);
    closeSync(file);
    return header.subarray(0, length);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM')
      throw new StoreProblem('store-forbidden', `${WANTED} in ${path}`, 'a file that may not be read');
    throw problem;
  }
}
