/**
 * Which of several contents at one address counts: the one retrieved last, and of those the one with the greatest hash. What its
 * predecessors told is history: it stays with their pages and takes no part in merging.
 */
import type { PageName, Source } from '../model/telling.ts';

/** Standard input is no address: every page from there is its own. */
const NOWHERE = '-';

/** The pages that later contents of their addresses have replaced, by hash within each address. */
export function supersededPages(pages: Iterable<PageName>): ReadonlyMap<string, ReadonlySet<string>> {
  const current = new Map<string, PageName>();
  const superseded = new Map<string, Set<string>>();
  for (const page of pages) {
    const other = current.get(page.uri);
    if (page.uri === NOWHERE || !other) {
      current.set(page.uri, page);
      continue;
    }
    if (other.sha256 === page.sha256) continue;
    const [older, newer] = isLater(page, other) ? [other, page] : [page, other];
    current.set(page.uri, newer);
    const hashes = superseded.get(page.uri);
    if (hashes) hashes.add(older.sha256);
    else superseded.set(page.uri, new Set([older.sha256]));
  }
  return superseded;
}

/** Ids of the sources whose page a later content at the same address has replaced. */
export function supersededSources(sources: Iterable<Source>): ReadonlySet<string> {
  const all = [...sources];
  const pages = supersededPages(all.map(({ page }) => page));
  return new Set(all.filter(({ page }) => pages.get(page.uri)?.has(page.sha256)).map(({ id }) => id));
}

function isLater(a: PageName, b: PageName): boolean {
  const [x, y] = [a.retrieved ?? '', b.retrieved ?? ''];
  return x === y ? a.sha256 > b.sha256 : x > y;
}
