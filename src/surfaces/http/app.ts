/**
 * Everything that is answered over HTTP: operations below /api, what they are at /openapi.json and /docs, what other surfaces hang in,
 * and the desk at every other address. Deliberately absent: sockets (listen.ts) and any operation by name.
 */
import { Hono } from 'hono';
import type { Operation } from '../../operations/operation.ts';
import { assetsIn } from './assets.ts';
import { addDocs } from './docs.ts';
import { guardOf } from './guard.ts';
import { safe } from './headers.ts';
import { noPlace, placesOf } from './limits.ts';
import { login, loginPage } from './login.ts';
import { openapiOf } from './openapi.ts';
import { STYLE_PATH, stylePage } from './page.ts';
import { problem, Refused } from './problem.ts';
import { type App, addRoutes, type RouteSetting } from './routes.ts';

export interface AppSetting extends Omit<RouteSetting, 'places'> {
  readonly version: string;
  /** Null where this machine alone may ask. */
  readonly token: string | null;
  /** Absolute path of the desk's built files; null where there is no desk. */
  readonly desk: string | null;
  /** Other surfaces, by their path: `/mcp`. */
  readonly mounts: Readonly<Record<string, (request: Request) => Promise<Response>>>;
}

/** Open to who has no token yet. */
const DOOR = ['/login', STYLE_PATH];

export function appOf(operations: readonly Operation[], setting: AppSetting): App {
  const { token, limits, log } = setting;
  const app: App = new Hono();
  const guard = guardOf(token);
  const places = placesOf(limits.atOnce);
  const assets = assetsIn(setting.desk);

  app.use(async (context, next) => {
    const { raw, path, method } = context.req;
    const refusal = guard.refusal(raw);
    const atDoor = refusal?.status === 401 && DOOR.includes(path);
    if (refusal && !atDoor) context.res = refusal.status === 401 && method === 'GET' && opensPage(raw) ? toDoor() : refusal;
    else await next();
    context.res = safe(context.res);
  });

  app.get(STYLE_PATH, () => stylePage());
  if (token !== null) app.get('/login', () => loginPage()).post('/login', ({ req }) => login(req.raw, guard));
  addDocs(app, openapiOf(operations, setting.version, token !== null));
  app.get('/api', () => new Response(null, { status: 303, headers: { location: '/docs' } }));
  addRoutes(app, operations, { ...setting, places });
  for (const [path, mounted] of Object.entries(setting.mounts))
    app.all(path, async ({ req }) => {
      const leave = places.take();
      return leave ? mounted(req.raw).finally(leave) : noPlace(limits.atOnce);
    });

  app.notFound(({ req }) => {
    const asset = ['GET', 'HEAD'].includes(req.method) && !/^\/(api|mcp|docs)(\/|$)/u.test(req.path) ? assets(req.raw) : null;
    return (
      asset ??
      problem(404, 'path', { expected: 'a path of /openapi.json or a file of the desk', found: req.path.slice(0, 200), where: 'path' })
    );
  });
  app.onError((error) => {
    if (error instanceof Refused) return error.response;
    log(error.stack ?? String(error));
    return problem(500, 'fault', { expected: 'an answer', found: 'a fault of our own, told in the log', where: '' });
  });
  return app;
}

const opensPage = (request: Request): boolean => (request.headers.get('accept') ?? '').includes('text/html');
const toDoor = (): Response => new Response(null, { status: 303, headers: { location: '/login' } });
