/**
 * What a page says about itself outside its text: JSON-LD, meta elements, `<time>`, `<html lang>`, the canonical address.
 * Deliberately absent: belief. A statement is handed on as the page made it; the reader weighs it against the text.
 */
import type { Markup } from '../../model/page.ts';

export type Metadata = Omit<Markup, 'blocks' | 'elements'>;
type Field = 'title' | 'byline' | 'publisher' | 'published' | 'canonical';

/** Meta names and properties by what they state; the earlier in a list, the better the statement. */
const META: Readonly<Record<Field, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline', 'title'],
  byline: ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author'],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'application-name', 'copyright'],
  published: [
    'article:published_time',
    'datepublished',
    'og:article:published_time',
    'pubdate',
    'publishdate',
    'publish-date',
    'dc.date.issued',
    'dc.date',
    'date',
    'parsely-pub-date',
    'sailthru.date',
    'article:published',
  ],
  canonical: ['og:url'],
};
const RANK = new Map<string, readonly [Field, number]>();
for (const field of Object.keys(META) as Field[]) for (const [rank, name] of META[field].entries()) RANK.set(name, [field, rank + 10]);

const ARTICLE_TYPES = /article|posting|report|newsstory/iu;
const LONGEST_JSON = 2_000_000;

export interface MetadataGatherer {
  meta(name: string, content: string): void;
  jsonLd(source: string): void;
  /** A `<time datetime>`; only the first after the headline is taken for the article's. */
  time(datetime: string): void;
  language(code: string): void;
  canonical(address: string): void;
  documentTitle(title: string): void;
  result(): Metadata;
}

/** Gathers statements in any order and keeps the best of each. */
export function gatherMetadata(): MetadataGatherer {
  const best = new Map<Field, readonly [rank: number, value: string]>();
  let language: string | null = null;
  const state = (field: Field, rank: number, value: unknown): void => {
    const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
    if (text === '' || text.length > 2000) return;
    const before = best.get(field);
    if (!before || rank < before[0]) best.set(field, [rank, text]);
  };
  return {
    meta(name, content) {
      const found = RANK.get(name.toLowerCase());
      // Some pages give the address of the author's profile for a name.
      if (found && !(found[0] === 'byline' && content.includes('://'))) state(found[0], found[1], content);
    },
    jsonLd(source) {
      if (source.length > LONGEST_JSON) return;
      for (const node of articleNodes(source)) {
        state('title', 0, node['headline']);
        state('published', 0, node['datePublished']);
        state('byline', 0, nameOf(node['author']));
        state('publisher', 0, nameOf(node['publisher']));
      }
    },
    time: (datetime) => state('published', 90, datetime),
    language: (code) => {
      language ??= code.trim() || null;
    },
    canonical: (address) => state('canonical', 0, address),
    documentTitle: (title) => state('title', 50, title),
    result: () => ({
      title: best.get('title')?.[1] ?? null,
      byline: best.get('byline')?.[1] ?? null,
      publisher: best.get('publisher')?.[1] ?? null,
      language,
      published: best.get('published')?.[1] ?? null,
      canonical: best.get('canonical')?.[1] ?? null,
    }),
  };
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The article nodes of a JSON-LD script, wherever they stand in its graph; none if it is not JSON. */
function articleNodes(source: string): Node[] {
  let root: unknown;
  try {
    root = JSON.parse(source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)/u, '').replace(/(?:-->|\/\/\s*\]\]>)\s*$/u, ''));
  } catch {
    return [];
  }
  const found: Node[] = [];
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < 500; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (isNode(value)) {
      const type = [value['@type']].flat().join(' ');
      if (ARTICLE_TYPES.test(type)) found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement']) if (value[key]) queue.push(value[key]);
    }
  }
  return found;
}

/** The name in a person, organisation, list of them, or plain text. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.includes('://') ? null : value;
  if (Array.isArray(value)) return value.slice(0, 10).map(nameOf).filter(Boolean).join(', ') || null;
  return isNode(value) ? nameOf(value['name']) : null;
}
