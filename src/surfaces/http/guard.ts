/**
 * Who may ask at all. Without a token only this machine may, under its own name, so that no other site's page reaches us through a name
 * that it made to point here; with one, whoever knows it. Writing is refused from pages of other origins in any case.
 * Deliberately absent: users and rights.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { isLoopbackName } from './loopback.ts';
import { problem } from './problem.ts';

export const COOKIE = 'chancery';

export interface Guard {
  /** The refusal, or null. */
  readonly refusal: (request: Request) => Response | null;
  /** The cookie for somebody who typed the token, or null where it is another. */
  readonly cookieFor: (token: string) => string | null;
}

/** Reading methods change nothing, so a link from elsewhere may lead here. */
const READING = ['GET', 'HEAD'];

export function guardOf(token: string | null): Guard {
  /** Cookies and tokens are compared by digests of one length, made with a key that dies with the process. */
  const key = randomBytes(32);
  const digest = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const known = token === null ? null : digest(token);
  const session = known === null ? null : createHmac('sha256', key).update('session').update(known).digest('base64url');
  const knows = (request: Request): boolean => {
    if (known === null || session === null) return true;
    const [, bearer] = /^Bearer +(\S+)$/iu.exec(request.headers.get('authorization') ?? '') ?? [];
    if (bearer !== undefined) return timingSafeEqual(digest(bearer), known);
    const cookie = cookieOf(request);
    return cookie !== null && timingSafeEqual(digest(cookie), digest(session));
  };
  return {
    refusal: (request) => wrongHost(request, token) ?? wrongOrigin(request) ?? (knows(request) ? null : noToken()),
    cookieFor: (typed) =>
      known !== null && session !== null && timingSafeEqual(digest(typed), known)
        ? `${COOKIE}=${session}; HttpOnly; SameSite=Strict; Path=/`
        : null,
  };
}

function wrongHost(request: Request, token: string | null): Response | null {
  const host = request.headers.get('host') ?? '';
  if (token !== null || isLoopbackName(nameOf(host))) return null;
  return problem(421, 'host', { expected: 'localhost or a loopback address', found: `“${host}”`, where: 'Host' });
}

/** The host of `name:port`, lower case. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/u, '');

function wrongOrigin(request: Request): Response | null {
  const { headers, method } = request;
  const site = headers.get('sec-fetch-site');
  const reading = READING.includes(method);
  if (reading && (site !== 'cross-site' || headers.get('sec-fetch-mode') === 'navigate')) return null;
  const origin = headers.get('origin');
  const own = [`http://${headers.get('host')}`, `https://${headers.get('host')}`];
  if (origin === null ? site === null || site === 'same-origin' || site === 'none' : own.includes(origin)) return null;
  return problem(403, 'origin', {
    expected: `a page of ${own[0]}`,
    found: `“${origin ?? site}”`,
    where: origin ? 'Origin' : 'Sec-Fetch-Site',
  });
}

const noToken = (): Response =>
  problem(401, 'token', { expected: 'the token', found: 'none or another', where: 'Authorization' }, { 'www-authenticate': 'Bearer' });

function cookieOf(request: Request): string | null {
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((one) => one.trim());
  const mine = cookies.find((one) => one.startsWith(`${COOKIE}=`));
  return mine === undefined ? null : mine.slice(COOKIE.length + 1);
}
