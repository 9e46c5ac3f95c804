/** Starts the command line as a user does and waits for its end. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'src/surfaces/cli/main.ts');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON Lines. */
  readonly lines: () => readonly Record<string, never>[];
}

interface Setting {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
}

export const chancery = (words: readonly string[], setting: Setting = {}): Promise<Ended> =>
  started(process.execPath, [MAIN, ...words], setting);

export async function started(
  program: string,
  words: readonly string[],
  { cwd = ROOT, input = '', env = {} }: Setting = {},
): Promise<Ended> {
  const child = spawn(program, words, { cwd, env: { ...bare(process.env), ...env } });
  child.stdin.on('error', () => undefined).end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)),
  ]);
  const lines = () =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, never>);
  return { code, out, err, lines };
}

/** The tests themselves run under `npm test`; what npm leaves in the environment is no part of a user's call. */
export const bare = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([key]) => !/^(npm_|INIT_CWD$|NODE_TEST_CONTEXT$|NODE_OPTIONS$)/u.test(key)));

/** A folder of its own for a test file, gone at the end. */
export function scratch(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The pages that a command printed something about, in order, each once. */
export const urisOf = ({ lines }: Ended): string[] => [...new Set(lines().map((line) => (line['page'] as unknown as { uri: string }).uri))];
