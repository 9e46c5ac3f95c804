/**
 * The interface for reading and trying out, at /docs: Swagger UI with nothing fetched from elsewhere. From a clone it comes out of
 * node_modules; the published package has the two files that are needed in `viewer/` beside this file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { htmlPage } from './page.ts';
import type { App } from './routes.ts';

export const VIEWER_FILES = { 'swagger-ui-bundle.js': 'text/javascript', 'swagger-ui.css': 'text/css' } as const;

const START = "SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', validatorUrl: null, deepLinking: true });\n";

export function addDocs(app: App, openapi: object): void {
  const text = JSON.stringify(openapi);
  app.get('/openapi.json', () => new Response(text, { headers: { 'content-type': 'application/json' } }));
  app.get('/docs', () => docsPage());
  app.get('/docs/start.js', () => fileOf(START, 'text/javascript'));
  for (const [name, type] of Object.entries(VIEWER_FILES))
    app.get(`/docs/${name}`, () => fileOf(readFileSync(join(viewerFolder(), name), 'utf8'), type));
}

const docsPage = (): Response =>
  htmlPage(
    'Chancery: interface',
    '<div id="docs"><main><p><a href="/openapi.json">openapi.json</a></p></main></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script>',
    200,
    '<link rel="stylesheet" href="/docs/swagger-ui.css">',
  );

const fileOf = (text: string, type: string): Response =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=3600' } });

export function viewerFolder(): string {
  const published = join(dirname(fileURLToPath(import.meta.url)), 'viewer');
  return existsSync(published) ? published : dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
}
