/** SQLite's result codes → what a user can do something about. Others are faults of ours and stay as they are. */
import { StoreProblem, type StoreProblemCode } from '../problem.ts';

/** https://sqlite.org/rescode.html: primary code → problem. */
const WORDS: Readonly<Record<number, readonly [StoreProblemCode, expected: string, found: string]>> = {
  5: ['store-busy', 'nobody else to be writing', 'another process that does not end'],
  8: ['store-forbidden', 'a file that may be written', 'one that may only be read'],
  11: ['store-damaged', 'a whole record', 'a damaged file (restore a copy, or ingest its pages into a new one)'],
  13: ['store-full', 'room for the record', 'a full disk; what was reported as kept is kept'],
  14: ['store-forbidden', 'a file that can be opened', 'one that cannot'],
  23: ['store-forbidden', 'a file that may be opened', 'one that may not'],
  26: ['store-foreign', 'a record of Chancery', 'a file of another kind'],
};
/** Extended: a write that the file system refused, for want of room or above a limit. */
const IOERR_WRITE = 778;

export async function withWords<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (problem) {
    throw inWords(path, problem);
  }
}

function inWords(path: string, problem: unknown): unknown {
  const { errcode, code } = problem as { readonly errcode?: number; readonly code?: string };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new StoreProblem('store-forbidden', `a folder for ${path} that may be written`, 'one that may not');
  if (errcode === undefined) return problem;
  const known = WORDS[errcode === IOERR_WRITE ? 13 : errcode & 0xff];
  return known ? new StoreProblem(known[0], `${known[1]} in ${path}`, known[2]) : problem;
}
