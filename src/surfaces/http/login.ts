/** The page on which a person types the token, for browsers, which cannot send it otherwise. */
import { type Body, bodyOf } from './body.ts';
import type { Guard } from './guard.ts';
import { htmlPage } from './page.ts';

/** A token and its field's name. */
const LARGEST = 4096;

export const loginPage = (wrong = false): Response =>
  htmlPage(
    'Chancery',
    `<main><h1>Chancery</h1>${wrong ? '<p role="alert">Expected the token but found another.</p>' : ''}
<form method="post" action="/login"><label>Token <input name="token" type="password" required autocomplete="current-password" autofocus></label>
<button>Enter</button></form></main>`,
    wrong ? 401 : 200,
  );

/** Sends who knows the token to the desk, with the cookie. */
export async function login(request: Request, guard: Guard): Promise<Response> {
  const body: Body = bodyOf(request, LARGEST);
  const form = new URLSearchParams(new TextDecoder().decode(await body.whole()));
  const cookie = guard.cookieFor(form.get('token') ?? '');
  return cookie === null ? loginPage(true) : new Response(null, { status: 303, headers: { location: '/', 'set-cookie': cookie } });
}
