import type { Span } from './span.ts';

/** What an HTML page told about a stretch of its text. */
export interface MarkupBlock extends Span {
  /** The nearest block element: `p`, `h1`, `li`, `figcaption`, … */
  readonly tag: string;
  /** Lower-cased class names and ids of the element and its ancestors, and the names of telling elements (`nav`, `figure`), nearest first. */
  readonly hints: readonly string[];
  /** UTF-16 code units of the block's text that stand inside links. */
  readonly linked: number;
  /** The innermost element that its text begins in, an index into `elements` of the markup. */
  readonly element?: number;
}

/** An element of an HTML page's tree. */
export interface MarkupElement {
  /** Index of the element it stands in, −1 for the outermost. */
  readonly parent: number;
  readonly tag: string;
  /** Its own class names, id, role and item property, lower-cased, apart by spaces; `hidden` if it is. */
  readonly names: string;
}

/** What an HTML page said about itself outside its text: JSON-LD, meta, `<time>`. */
export interface Markup {
  readonly blocks: readonly MarkupBlock[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** ISO 8601, as the page gave it. */
  readonly published: string | null;
  readonly canonical: string | null;
  /** The tree of elements that hold text; a parent always comes before its children. */
  readonly elements?: readonly MarkupElement[];
}

/** A page as a crawler left it, decoded. Offsets everywhere count in `text`. */
export interface Page {
  readonly uri: string;
  /** SHA-256 of the bytes as they came, lower-case hex. */
  readonly sha256: string;
  /** ISO 8601 day or instant of retrieval, where the crawler said so. */
  readonly retrieved: string | null;
  readonly text: string;
  readonly markup: Markup | null;
}
