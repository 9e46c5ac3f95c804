/**
 * An address that somebody gave → the bytes of the page there, without letting them reach what only we can reach: every host is resolved
 * once, every address found must be public, and the connection goes to the very address that was looked at. Redirects are few and checked
 * alike. Deliberately absent: cookies, scripts, robots.txt (one page at a person's wish), and any second try.
 */
import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPublicAddress } from './public-address.ts';
import { Unreadable } from './unreadable.ts';

export interface FetchSetting {
  /** Every address of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isAllowed: (address: string) => boolean;
  /** Bytes of a page, after it is unpacked. */
  readonly largest: number;
  /** Milliseconds for all of it, redirects too. */
  readonly time: number;
}

export const FETCHING: FetchSetting = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  largest: 8 * 2 ** 20,
  time: 20_000,
};

export interface Fetched {
  /** The address at the end of all redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
}

const MOST_REDIRECTS = 5;
const TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];
const UNPACK = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;

export const isWebAddress = (text: string): boolean => /^https?:\/\//iu.test(text);

/** Throws `Unreadable` where there is no page, or none that we may fetch. */
export async function fetchPage(address: string, setting: FetchSetting = FETCHING): Promise<Fetched> {
  const signal = AbortSignal.timeout(setting.time);
  let url = urlOf(address, null);
  for (let redirects = 0; ; redirects++) {
    const response = await inTime(responseOf(url, await addressOf(url, setting, signal), signal), signal, setting);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      if (redirects === MOST_REDIRECTS) throw wrong('redirects', `a page after at most ${MOST_REDIRECTS} redirects`, 'one more');
      url = urlOf(headers.location, url);
    } else return { url: url.href, bytes: await inTime(bytesOf(response, setting), signal, setting) };
  }
}

const wrong = (code: string, expected: string, found: string): Unreadable => new Unreadable(`fetch-${code}`, expected, found);

function urlOf(address: string, base: URL | null): URL {
  if (!URL.canParse(address, base?.href)) throw wrong('address', 'an address', `“${address.slice(0, 200)}”`);
  const url = new URL(address, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw wrong('address', 'http or https', `“${url.protocol}”`);
  if (url.username || url.password) throw wrong('address', 'an address without a password', 'one with it');
  const port = Number(url.port || 443);
  if (port < 1024 && port !== 80 && port !== 443) throw wrong('address', 'port 80, 443 or one above 1023', `${port}`);
  return url;
}

/** The one address to go to. `URL` has already turned 0x7f.1 and 2130706433 into 127.0.0.1. */
async function addressOf(url: URL, setting: FetchSetting, signal: AbortSignal): Promise<string> {
  const host = url.hostname.replace(/^\[(.*)\]$/u, '$1');
  const addresses = isIP(host) ? [host] : await inTime(resolved(host, setting), signal, setting);
  const shut = addresses.find((address) => !setting.isAllowed(address));
  const [first] = addresses;
  if (shut !== undefined) throw wrong('private', 'a public address', `${host} at ${shut}`);
  if (first === undefined) throw wrong('host', 'a host with an address', `${host} without one`);
  return first;
}

async function resolved(host: string, { resolve }: FetchSetting): Promise<readonly string[]> {
  try {
    return await resolve(host);
  } catch {
    throw wrong('host', 'a host with an address', `${host} without one`);
  }
}

/** Connects to `address`, whatever the host's name would lead to by now. */
function responseOf(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  const family = isIP(address) as 4 | 6;
  const pinned: LookupFunction = (_host, options, done) => (options.all ? done(null, [{ address, family }]) : done(null, address, family));
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = { 'user-agent': 'chancery', accept: TYPES.join(', '), 'accept-encoding': 'gzip, deflate, br' };
  return new Promise((resolve, reject) => {
    request(url, { agent: false, lookup: pinned, signal, headers })
      .on('response', resolve)
      .on('error', (error) => reject(signal.aborted ? error : wrong('connection', 'an answer', error.message)))
      .end();
  });
}

async function bytesOf(response: IncomingMessage, { largest }: FetchSetting): Promise<Uint8Array> {
  try {
    const { statusCode = 0, headers } = response;
    if (statusCode !== 200) throw wrong('status', 'a page (200)', `${statusCode}`);
    const [type = ''] = (headers['content-type'] ?? '').toLowerCase().split(';');
    if (!TYPES.includes(type.trim())) throw wrong('type', TYPES.join(', '), type.trim() || 'no type');
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of unpacked(response)) {
      size += part.length;
      if (size > largest) throw wrong('too-large', `a page of at most ${largest} bytes`, 'more');
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    throw error instanceof Unreadable ? error : wrong('connection', 'a whole page', (error as Error).message);
  } finally {
    response.destroy();
  }
}

function unpacked(response: IncomingMessage): AsyncIterable<Uint8Array> {
  const coding = (response.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (coding === 'identity') return response;
  if (!(coding in UNPACK)) throw wrong('coding', Object.keys(UNPACK).join(', '), coding);
  const unpacker = UNPACK[coding as keyof typeof UNPACK]();
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

function inTime<Value>(work: Promise<Value>, signal: AbortSignal, { time }: FetchSetting): Promise<Value> {
  const late = (): Unreadable => wrong('time', `a page within ${time} ms`, 'none yet');
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(late());
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, (error) => reject(signal.aborted ? late() : error)).finally(() => signal.removeEventListener('abort', abort));
    if (signal.aborted) abort();
  });
}
