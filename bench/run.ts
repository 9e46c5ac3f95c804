/** Runs the command line of a checkout and reads its lines back. */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { z } from 'zod';
import type { codedSchema } from '../src/operations/contract.ts';

export type CodedLine = z.output<typeof codedSchema>;

/** Codes pages with the sources in `checkout` and leaves the lines in `file`. A page that cannot be coded is no error here. */
export async function codeInto(file: string, checkout: string, pages: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(checkout, 'src/surfaces/cli/main.ts'), 'code', ...pages], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(createWriteStream(file));
  const [problems, status] = await Promise.all([
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)),
  ]);
  // A program that broke ends with 1 too, but then it says more than lines of its own.
  const foreign = problems.split('\n').filter((line) => line && !line.startsWith('chancery: '));
  if ((status !== 0 && status !== 1) || foreign.length > 0)
    throw new Error(`expected chancery code in ${checkout} to end with 0 or 1 but found ${status}\n${foreign.join('\n')}`);
}

export async function linesIn(file: string): Promise<CodedLine[]> {
  const lines = await readFile(file, 'utf8');
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CodedLine);
}
