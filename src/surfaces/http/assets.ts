/**
 * The desk's built files. They are listed once, when the server starts, and a path is only ever looked up in that list, so that none
 * leads out of the folder. Deliberately absent: building them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { htmlPage } from './page.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Names that Vite gives by content: they never change. */
const HASHED = /-[\w-]{8,}\.\w+$/u;
/** Pressed copies that the build may have left beside a file, best first. */
const PRESSED = { br: '.br', gzip: '.gz' } as const;

/** Answers a request for a file, else null. What the desk shows stands behind the `#` of its address, so it has no other paths. */
export type Assets = (request: Request) => Response | null;

export function assetsIn(folder: string | null): Assets {
  const files = new Map(folder === null ? [] : filesBelow(folder));
  return (request) => {
    const { pathname } = new URL(request.url);
    const path = pathname === '/' ? '/index.html' : pathname;
    if (files.has(path)) return fileResponse(path, files, request);
    return pathname === '/' ? notBuilt() : null;
  };
}

/** Every file, by its path from the desk's root: `/assets/app-1a2b3c4d.js`. */
function filesBelow(folder: string): [string, string][] {
  let entries: readonly { readonly parentPath: string; readonly name: string; isFile(): boolean }[];
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]);
}

function fileResponse(path: string, files: ReadonlyMap<string, string>, request: Request): Response {
  const accepted = (request.headers.get('accept-encoding') ?? '').split(',').map((one) => one.split(';')[0]?.trim());
  const [coding, ending] = Object.entries(PRESSED).find(([name, end]) => accepted.includes(name) && files.has(path + end)) ?? [null, ''];
  const file = files.get(path + ending);
  if (file === undefined) return notBuilt();
  return new Response(new Uint8Array(readFileSync(file)), {
    headers: {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'Accept-Encoding',
      ...(coding === null ? {} : { 'content-encoding': coding }),
    },
  });
}

const notBuilt = (): Response =>
  htmlPage(
    'Chancery',
    '<main><h1>Chancery</h1><p>The desk is not built (<code>npm run build</code>). The interface is at <a href="/docs">/docs</a>.</p></main>',
  );
