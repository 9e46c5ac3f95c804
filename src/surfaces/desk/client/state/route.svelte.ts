/**
 * Where the desk stands, in the URL’s fragment: `#/relation/AZE-IRN?from=2023-01-01`. A link, the back button and a reload show the same.
 * Deliberately absent: what a view does with it.
 */
export type Query = Readonly<Record<string, string>>;

export interface Route {
  /** `` for the first view. */
  readonly view: string;
  readonly id: string;
  readonly query: Query;
}

export function parseRoute(fragment: string): Route {
  const [path = '', search = ''] = fragment.replace(/^#?\/?/u, '').split('?', 2);
  const [view = '', ...rest] = path.split('/');
  return { view, id: unescaped(rest.join('/')), query: Object.fromEntries(new URLSearchParams(search)) };
}

/** A fragment for a link; empty values are left out, so that one state has one address. */
export function linkTo(view: string, id = '', query: Readonly<Record<string, string | null | undefined>> = {}): string {
  const filled = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== null && pair[1] !== undefined && pair[1] !== '',
  );
  const search = new URLSearchParams(filled).toString();
  return `#/${view}${id && `/${encodeURIComponent(id)}`}${search && `?${search}`}`;
}

export const route = $state<{ now: Route }>({ now: parseRoute(location.hash) });

// The back button, and addresses typed by hand.
addEventListener('hashchange', () => {
  route.now = parseRoute(location.hash);
});

/** Changes part of the query in place: no new step for the back button. */
export function refine(change: Readonly<Record<string, string | null>>): void {
  const { view, id, query } = route.now;
  const next = linkTo(view, id, { ...query, ...change });
  history.replaceState(history.state, '', next);
  route.now = parseRoute(next);
}

/** Goes there at once: by the hash alone the browser tells of it later, and a key pressed meanwhile would go to the view that is left. */
export function go(link: string): void {
  if (link === location.hash) return;
  history.pushState(null, '', link);
  route.now = parseRoute(link);
  scrollTo(0, 0);
}

/** For clicks anywhere: a link of the desk is gone to at once, unless somebody wants it elsewhere. */
export function followLink(event: MouseEvent): void {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return;
  const link = target.closest('a[href^="#/"]')?.getAttribute('href');
  if (!link) return;
  event.preventDefault();
  go(link);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
