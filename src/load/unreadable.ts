/** Why a path or a stream could not be read, as an issue in words for the user. */
import type { Issue } from '../model/issue.ts';

/** What reading met: a code for the issue, and what was expected and found. */
export class Unreadable extends Error {
  readonly code: string;
  constructor(code: string, expected: string, found: string) {
    super(`expected ${expected} but found ${found}`);
    this.code = code;
  }
}

const FOUND: Readonly<Record<string, readonly [code: string, found: string]>> = {
  EISDIR: ['path-is-folder', 'a folder (give its files: FOLDER/*)'],
  ENOENT: ['path-missing', 'nothing there'],
  ENOTDIR: ['path-missing', 'nothing there'],
  EACCES: ['path-forbidden', 'one that may not be read'],
};

/** `expected`: what the file should have been, as in ‘a file with a page’. */
export function unreadable(problem: unknown, expected: string): Issue {
  if (problem instanceof Unreadable) return { code: problem.code, message: problem.message };
  const { code = '', message } = problem as NodeJS.ErrnoException;
  const [name, found] = FOUND[code] ?? ['path-unreadable', message];
  return { code: name, message: `expected ${expected} but found ${found}` };
}
