/** The few pages that the server writes itself: plain HTML without a script, and the style they share. */

export const STYLE_PATH = '/plain.css';

/** `title` and `body` are ours, never anybody's text. */
export const htmlPage = (title: string, body: string, status = 200, head = ''): Response =>
  new Response(
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="${STYLE_PATH}">${head}</head>
<body>${body}</body></html>
`,
    { status, headers: { 'content-type': 'text/html; charset=utf-8' } },
  );

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0 }
body > main { max-width: 36rem; margin: 4rem auto; padding: 0 1rem }
input, button { font: inherit; padding: .25rem .5rem }
`;

export const stylePage = (): Response => new Response(STYLE, { headers: { 'content-type': 'text/css; charset=utf-8' } });
