/**
 * Who publishes a page: the address it came from, what its markup states, and what only one outlet's pages print.
 * A credit is not a publisher: an agency named in brackets wrote the story, it did not print this page. Null where nothing tells.
 */
import type { Publisher, Role } from '../model/article.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Page } from '../model/page.ts';
import { findCode } from './characters.ts';
import { OUTLET, walk } from './cues.ts';
import type { Prepared } from './know.ts';
import { namedOutlets } from './names.ts';
import type { Evidence } from './survey.ts';
import { type TextView, tokensIn, viewOf } from './view.ts';

export function publisherOf(
  page: Page,
  view: TextView,
  lines: readonly Evidence[],
  roles: readonly Role[],
  know: Prepared,
): Publisher | null {
  const byAddress =
    atDomain(hostOf(page.uri), null, know) ?? atDomain(hostOf(page.markup?.canonical ?? ''), page.markup?.publisher ?? null, know);
  if (byAddress) return byAddress;
  const votes = new Map<string, { publisher: Publisher; weight: number }>();
  const vote = (publisher: Publisher | null, weight: number): void => {
    if (!publisher) return;
    const before = votes.get(publisher.domain);
    if (before) before.weight += weight;
    else votes.set(publisher.domain, { publisher, weight });
  };
  vote(named(page.markup?.publisher ?? '', know), 3);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Evidence;
    if (line.cues & OUTLET) vote(furnitureOf(view, line, know), 2);
    if (line.words <= 6 && line.end - line.start < 60 && findCode(page.text, DOT, line.start, line.end) > 0)
      vote(domainLine(page.text.slice(line.start, line.end), know), 2);
    if (roles[i] === 'lead' || roles[i] === 'body' || roles[i] === 'credit' || page.text[line.start] === '(')
      vote(openingMark(view, line, know), 2);
  }
  const [first, second] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  return first && (!second || first.weight > second.weight) ? first.publisher : null;
}

const DOT = 46;

const of = (outlet: Outlet): Publisher | null => (outlet.domains[0] ? { name: outlet.name, domain: outlet.domains[0] } : null);

/** The host of an http(s) address without `www.`, or the empty string. */
function hostOf(address: string): string {
  const scheme = address.indexOf('://');
  if (!address.startsWith('http') || scheme < 0) return '';
  let end = scheme + 3;
  while (end < address.length && !'/?#:'.includes(address[end] as string)) end++;
  const host = address.slice(scheme + 3, end).toLowerCase();
  return host.startsWith('www.') ? host.slice(4) : host;
}

function atDomain(host: string, name: string | null, know: Prepared): Publisher | null {
  if (!host.includes('.')) return null;
  // A section's own host (`vietnamese.example.com`) may be an outlet of its own; else it is its parent's.
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const outlet = know.domains.get(rest);
    if (outlet) return of(outlet);
  }
  return { name: name ?? host, domain: host };
}

function named(name: string, know: Prepared): Publisher | null {
  const range = tokensIn(viewOf(name), 0, name.length);
  const found = namedOutlets(range, know);
  const only = found[0];
  return found.length === 1 && only && only.to - only.from >= range.to - 1 ? of(only.outlet) : null;
}

function furnitureOf(view: TextView, line: Evidence, know: Prepared): Publisher | null {
  const { tokens, from, to } = tokensIn(view, line.start, Math.min(line.end, line.start + 400));
  let found: Outlet | null = null;
  for (let i = from; i < to && !found; i++)
    walk(tokens, i, to, know.cues.outlets.root, (values) => {
      found = values[0] ?? found;
    });
  return found ? of(found) : null;
}

const DOMAIN =
  /^(?:(?:theo|nguồn|source|via)\s*:?\s*)?(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}\.(?:vn|com|net|org|info|news|eu|uk|us|cn|jp|kr|ru|de|fr|tv|int|ir|az|am|tr|il|in|id|ph|sg|my|th|kh|la|tw|hk|au|ca|ua|by|ge|kz|pl|es|it))\/?$/iu;

/** A line that is nothing but a domain, as reprints and footers sign with it. */
function domainLine(line: string, know: Prepared): Publisher | null {
  const host = DOMAIN.exec(line.trim())?.[1]?.toLowerCase();
  return host ? atDomain(host, null, know) : null;
}

/** `(VTC News) - …`, `TTO - …`: papers open their own stories with their name. An agency's name there is a credit. */
function openingMark(view: TextView, line: Evidence, know: Prepared): Publisher | null {
  const { tokens, from, to } = tokensIn(view, line.start, Math.min(line.end, line.start + 60));
  const bracket = tokens.word[from] === '(' ? 1 : 0;
  const found = namedOutlets({ tokens, from: from + bracket, to: Math.min(to, from + bracket + 5) }, know)[0];
  if (!found || found.from !== from + bracket || found.outlet.kind === 'agency') return null;
  const dash = tokens.word[found.to + bracket] === '-' && (bracket === 0 || tokens.word[found.to] === ')');
  return dash ? of(found.outlet) : null;
}
