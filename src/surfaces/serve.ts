/**
 * `chancery serve`: the HTTP interface, the desk and MCP at one address, until told to stop.
 * Here and in mcp.ts surfaces are put together; what they do is in their own folders.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { root, version } from '../load/home.ts';
import { operations } from '../operations/index.ts';
import { storeFields } from '../operations/keeping.ts';
import type { Operation, Outcome, World } from '../operations/operation.ts';
import { apart, type Run } from './apart.ts';
import { logLine, untilStopped, worldOn } from './started.ts';

/** For pages and for what writes; the rest is answered in the main thread. Two at least: a person who judges does not wait for pages. */
const THREADS = Math.max(2, Math.min(4, availableParallelism()));
/** Milliseconds after which a thread is made ready to code, if the first who asks has not come before. */
const SOON = 500;
/** Shorter ones can be guessed. */
const SHORTEST = 16;

const input = z.object({
  port: z.int().min(0).max(65535).default(4380).describe('port to listen on; 0 takes a free one').meta({ value: 'PORT' }),
  host: z
    .string()
    .default('127.0.0.1')
    .describe('address to listen on; one that other machines reach demands a token')
    .meta({ value: 'ADDRESS' }),
  token: z
    .string()
    .min(SHORTEST)
    .optional()
    .describe('what an asker must know, as “Authorization: Bearer TOKEN” or typed into the browser; also in CHANCERY_TOKEN'),
  ...storeFields,
});

const output = z.object({ url: z.string() });

export const serveCommand: Operation<typeof input, z.output<typeof output>> = {
  name: 'serve',
  summary: 'Serve the desk, the HTTP interface (/docs) and MCP (/mcp) on this machine',
  input,
  output,
  async *run({ port, host, token = process.env['CHANCERY_TOKEN'] || undefined, store }, world) {
    const { isLoopbackName } = await import('./http/loopback.ts');
    const open = !isLoopbackName(host);
    if (open ? (token?.length ?? 0) < SHORTEST : token !== undefined && token.length < SHORTEST) {
      const why = open ? `, since other machines reach ${host},` : '';
      const found = token ? 'a shorter one' : 'none';
      yield failure('token-absent', `expected --token or CHANCERY_TOKEN of ${SHORTEST} characters or more${why} but found ${found}`);
      return;
    }
    const [{ appOf }, { listen }, { LIMITS }, { mcpHandler }] = await Promise.all([
      import('./http/app.ts'),
      import('./http/listen.ts'),
      import('./http/limits.ts'),
      import('./mcp/handler.ts'),
    ]);
    const threads = apart(THREADS);
    const shared = { world: worldOn(world, store), version: version(), log: logLine, runLong: threads.run };
    const mounts = { '/mcp': mcpHandler({ ...shared, operations }) };
    const app = appOf(operations, { ...shared, limits: LIMITS, token: token ?? null, desk: deskFolder(), mounts });
    try {
      const { url, close } = await listen(app.fetch, { host, port, limits: LIMITS });
      yield { kind: 'value', value: { url } };
      setTimeout(() => void readied(threads.run, shared.world), SOON).unref();
      await untilStopped();
      await close();
      await threads.close();
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === undefined || !TAKEN.includes(code)) throw error;
      yield failure('address-taken', `expected an address that is free and ours but found ${message}`);
    }
  },
  text: { render: ({ url }) => `Chancery is at ${url} (end it with Ctrl-C)` },
};

/** Has a text coded and drops it: the first page that somebody asks for need not wait for all that coding knows. */
async function readied(run: Run, world: Omit<World, 'input'>): Promise<void> {
  const code = operations.find(({ name }) => name === 'code');
  if (!code) return;
  const input = (async function* () {
    yield Buffer.from('Azerbaijan trục xuất bốn nhà ngoại giao Iran.\n');
  })();
  for await (const _ of run(code, code.input.parse({ paths: ['-'] }) as Readonly<Record<string, unknown>>, { ...world, input }, NEVER));
}
const NEVER = new AbortController().signal;

/** An address that another program has, that no card of this machine has, or that only an administrator may take. */
const TAKEN = ['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND'];

const failure = (code: string, message: string): Outcome<never> => ({
  kind: 'issue',
  about: 'serve',
  issue: { code, message },
  failed: true,
});

/** Where the desk was built: in a published package, or in a clone. */
const deskFolder = (): string | null =>
  [join(root, 'dist/desk'), join(root, 'src/surfaces/desk/dist')].find((folder) => existsSync(folder)) ?? null;
