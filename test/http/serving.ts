/** The app on a real socket, for one test file. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { operations } from '../../src/operations/index.ts';
import type { Operation } from '../../src/operations/operation.ts';
import { runHere } from '../../src/surfaces/apart.ts';
import { type AppSetting, appOf } from '../../src/surfaces/http/app.ts';
import { LIMITS } from '../../src/surfaces/http/limits.ts';
import { listen } from '../../src/surfaces/http/listen.ts';
import { ROOT, scratch } from '../cli/chancery.ts';

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; a test says what it expects of it. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of every operation pass here
  readonly json: any;
}

export interface Serving {
  readonly url: string;
  /** What the server wrote into its log. */
  readonly log: string[];
  /** `fetch`, with the body read. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Told>;
  /** A request with headers that `fetch` will not send, such as another Host. */
  readonly askAs: (path: string, headers: Readonly<Record<string, string>>, method?: string) => Promise<Told>;
  /** Bytes as they are, and all that comes back until the connection ends. */
  readonly raw: (bytes: string) => Promise<string>;
}

export async function serving(
  setting: Partial<AppSetting> & { readonly operations?: readonly Operation[]; readonly data?: string } = {},
): Promise<Serving> {
  const { folder, remove } = scratch();
  const log: string[] = [];
  const limits = { ...LIMITS, ...setting.limits };
  const app = appOf(setting.operations ?? operations, {
    world: { folder: ROOT, data: setting.data ?? folder },
    version: '0.0.0',
    token: null,
    desk: null,
    mounts: {},
    runLong: runHere,
    log: (line) => void log.push(line),
    ...setting,
    limits,
  });
  const { url, close } = await listen(app.fetch, { host: '127.0.0.1', port: 0, limits });
  after(async () => {
    await close();
    remove();
  });
  const { hostname: host, port } = new URL(url);
  return {
    url,
    log,
    ask: async (path, init) => {
      const response = await fetch(url + path, { redirect: 'manual', ...init });
      return told(response.status, response.headers, await response.text());
    },
    askAs: (path, headers, method = 'GET') =>
      new Promise((resolve, reject) => {
        request({ host, port, path, method, headers, agent: false }, async (response) => {
          const pairs = Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)]);
          resolve(told(response.statusCode ?? 0, new Headers(pairs), await text(response)));
        })
          .on('error', reject)
          .end();
      }),
    raw: (bytes) =>
      new Promise((resolve, reject) => {
        const socket = connect(Number(port), host, () => socket.write(bytes));
        let back = '';
        socket.setEncoding('utf8').on('data', (part) => {
          back += part;
        });
        socket.on('error', reject).on('close', () => resolve(back));
      }),
  };
}

function told(status: number, headers: Headers, body: string): Told {
  return {
    status,
    headers,
    text: body,
    get json() {
      return JSON.parse(body);
    },
  };
}

export const posting = (body: unknown, type = 'application/json'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
