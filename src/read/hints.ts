/**
 * What class names, ids and element names say of the part of a page that a block stands in. The vocabulary is that of the Web, English whatever
 * the page's language. An element that holds most of the page's prose is the article's or holds it: what its names say against it is not believed.
 * Deliberately absent: single sites. A hint only weighs; the text may outweigh it.
 */
import type { MarkupElement } from '../model/page.ts';

/** Parts of names that mark what is not the article's running text, and how much they weigh. */
const AGAINST: readonly (readonly [RegExp, number])[] = [
  [/comment|disqus|\brespond|fb-?root|replies|discussion/u, 3],
  [
    /relate(?:d|s\b|[-_])|relation[-_s]|lien[-_]?quan|tin[-_]?lien|xem[-_]?them|doc[-_]?them|goi[-_]?y|recommend|most-?(?:read|popular|view)|popular|trending|outbrain|taboola|mgid|also-?(?:read|like)|read-?(?:more|next|also)|more-?(?:stories|news|from|on\b)|other-?news|tin-?khac|cung-?chuyen/u,
    3,
  ],
  [/sidebar|side-?bar|side_?col|right-?col|right-?rail|\brail|widget|\baside/u, 2],
  [/footer|masthead|\bnav|navbar|navigation|\bmenu|breadcrumb|toolbar|topbar|site-?header/u, 3],
  [/share|sharing|social|addthis|follow-?us/u, 2],
  [
    /promo|advert|\bads?\b|\bad[-_]|[-_]ads?\b|sponsor|banner|newsletter|subscri|signup|sign-?up|paywall|cookie|consent|gdpr|modal|popup|overlay|lightbox/u,
    3,
  ],
  [
    /author-?(?:bio|box|info|desc|card)|about-?(?:the-?)?author|\bbio\b|\btags?\b|tag-?list|tags-|keyword|topics?\b|category-list|\bmeta\b|post-?meta|byline|dateline|timestamp/u,
    1.5,
  ],
  [/caption|credit|photo-?desc|image-?desc|gallery|slideshow|carousel/u, 1.5],
  [/\bhidden\b(?!.*\b(?:sm|md|lg|xl):)|visually-?hidden|sr-only|screen-?reader|noprint|print-only/u, 2],
];
const TAGS: ReadonlyMap<string, number> = new Map([
  ['nav', 3],
  ['footer', 3],
  ['aside', 2],
  ['form', 1.5],
  ['figcaption', 1.5],
  ['figure', 0.5],
  ['header', 0.5],
  ['caption', 1.5],
]);
const CAPTION =
  /caption|photo-?credit|image-?credit|img-?credit|(?:photo|image|img|pic|picture)[-_]?(?:desc|note|text)|desc[-_]?(?:image|img|photo|pic)/u;
const BODY =
  /article-?_?-?(?:body|content|text|main|detail)|entry-?content|post-?(?:body|content|text)|story-?(?:body|content|text)|content-?detail|detail-?content|news-?content|body-?copy|cms-?body|the-?content|noi-?dung/u;

const AUTHOR = /\bauthor|byline|tac-?gia|\bwriter|_author|-author/u;

interface Weight {
  readonly against: number;
  readonly body: boolean;
  readonly caption: boolean;
  readonly author: boolean;
}

const REMEMBERED = 20_000;
const known = new Map<string, Weight>();

/** Remembers what it has seen; the answer depends on the element's tag and names alone. */
function weigh({ tag, names }: MarkupElement): Weight {
  const key = `${tag} ${names}`;
  const before = known.get(key);
  if (before) return before;
  let against = TAGS.get(tag) ?? 0;
  if (names !== '') for (const [pattern, weight] of AGAINST) if (pattern.test(names)) against += weight;
  const weight = {
    against,
    body: BODY.test(names),
    caption: tag === 'figcaption' || tag === 'caption' || CAPTION.test(names),
    author: AUTHOR.test(names),
  };
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, weight);
  return weight;
}

export interface Hints {
  /** Weight of all that speaks against the element and those around it. */
  readonly against: Float32Array;
  /** Whether it or one of the two around it is named as a caption. */
  readonly caption: Uint8Array;
  /** The same for the author. */
  readonly author: Uint8Array;
  /** Whether it stands in an element named as the body of an article. */
  readonly body: Uint8Array;
}

/** An element that holds this share of the page's prose is not judged by its name. */
const MAIN = 0.4;
/** More than this adds nothing. */
const MOST = 6;

/** The hints of every element that `held` text; `prose` is the worth of prose in each, its descendants' included. Linear in the tree. */
export function weighHints(elements: readonly MarkupElement[], prose: Float64Array, held: Uint8Array): Hints {
  const against = new Float32Array(elements.length);
  const caption = new Uint8Array(elements.length);
  const author = new Uint8Array(elements.length);
  const body = new Uint8Array(elements.length);
  const main = (prose[0] ?? 0) * MAIN;
  elements.forEach((element, i) => {
    if (held[i] === 0) return;
    const weight = weigh(element);
    const { parent } = element;
    const exempt = (prose[i] as number) > main;
    against[i] = Math.min(MOST, (parent < 0 ? 0 : (against[parent] as number)) + (exempt ? 0 : weight.against));
    // Such a name reaches two levels down.
    const reach = (kind: Uint8Array, own: boolean): number =>
      own && !exempt ? 3 : Math.max(0, (parent < 0 ? 0 : (kind[parent] as number)) - 1);
    caption[i] = reach(caption, weight.caption);
    author[i] = reach(author, weight.author);
    body[i] = weight.body || (parent >= 0 && body[parent] === 1) ? 1 : 0;
  });
  return { against, caption, author, body };
}

/** Marks the elements with text in them: those given and all around them. */
export function holdersOf(elements: readonly MarkupElement[], own: Iterable<number>): Uint8Array {
  const held = new Uint8Array(elements.length);
  for (const element of own) for (let at = element; at >= 0 && held[at] === 0; at = (elements[at] as MarkupElement).parent) held[at] = 1;
  return held;
}

/** Adds up the tree: what each element holds, its descendants included, of `own` per element. */
export function sumUp(elements: readonly MarkupElement[], own: Float64Array): Float64Array {
  for (let i = elements.length - 1; i > 0; i--) {
    const parent = (elements[i] as MarkupElement).parent;
    if (parent >= 0) own[parent] = (own[parent] as number) + (own[i] as number);
  }
  return own;
}
