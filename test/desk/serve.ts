/** `chancery serve` on a free port, as a process of its own. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/surfaces/cli/main.ts', import.meta.url));

export interface Served {
  /** With a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function serveStore(store: string): Promise<Served> {
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--store', store], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /(https?:\/\/[^\s"]+)/u.exec(line) ?? [];
    if (url) return { url: url.endsWith('/') ? url : `${url}/`, close };
  }
  throw new Error('expected an address from chancery serve but found none');
}
