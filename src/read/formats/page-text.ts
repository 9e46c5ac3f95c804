/**
 * The text of an HTML page as its tags come by: open elements on a stack, words on the current line, a block for every line that ends.
 * Deliberately absent: reading tags (`html.ts`), and what the page says about itself (`html-metadata.ts`).
 */
import type { Markup, MarkupBlock, MarkupElement } from '../../model/page.ts';
import { BLOCK_TAGS, closesParagraph, PARAGRAPH_TAGS, SIBLING_TAGS, SILENT_TAGS, TELLING_TAGS, VOID_TAGS } from './html-elements.ts';
import { gatherMetadata } from './html-metadata.ts';

/** How far up an end tag looks for its beginning, and a block for hints; deeper nesting tells nothing and must cost nothing. */
const REACH = 64;
const HINTED = 5;
const MOST_HINTS = 24;
const NO_HINTS: readonly string[] = [];
export type Attributes = Map<string, string>;
export const NO_ATTRIBUTES: Attributes = new Map();

const LONGEST_NAMES = 400;
const NAMING = ['class', 'id', 'itemprop', 'role', 'type', 'data-role'];

/** Class names, id, item property and role of an element in lower case, and `hidden` if it is. */
function namesOf(attributes: Attributes): string {
  let names = '';
  for (const key of NAMING) {
    const value = attributes.get(key);
    if (value) names = names === '' ? value : `${names} ${value}`;
  }
  if (names.length > LONGEST_NAMES) names = names.slice(0, LONGEST_NAMES);
  const style = attributes.get('style');
  const hidden =
    attributes.has('hidden') || attributes.get('aria-hidden') === 'true' || (style !== undefined && /display:\s*none/u.test(style));
  return `${names}${hidden ? ' hidden' : ''}`.toLowerCase();
}

/** The text and blocks so far. Invariant: `text` is what `parts` join to, and every block's span lies in it. */
export class PageText {
  private readonly metadata = gatherMetadata();
  private readonly parts: string[] = [];
  private length = 0;
  private readonly blocks: MarkupBlock[] = [];
  private readonly elements: MarkupElement[] = [];
  private readonly hints = new Map<number, readonly string[]>();
  /** Open elements, outermost first. */
  private readonly stack: number[] = [];
  private line = '';
  private linked = 0;
  private owner = -1;
  private space = false;
  private links = 0;
  /** The inline element that ended last, if no text came after it. */
  private closed: string | null = null;
  /** Depth of the stack at which silence began, or −1. */
  private silent = -1;
  private captured: string[] | null = null;
  private headline = false;
  private paragraph = false;

  open(tag: string, attributes: Attributes): void {
    if (tag === 'meta' || tag === 'link' || tag === 'html') this.state(tag, attributes);
    if (this.silent >= 0) return;
    if (tag === 'br') this.flush();
    if (VOID_TAGS.has(tag)) {
      if (tag === 'hr') this.flush();
      return;
    }
    if (BLOCK_TAGS.has(tag)) this.flush();
    if (tag === 'p' || closesParagraph(tag)) this.closeImplied('p', REACH);
    for (const sibling of SIBLING_TAGS.get(tag) ?? []) this.closeImplied(sibling, 4);
    if (tag === 'time' && this.headline && attributes.has('datetime')) this.metadata.time(attributes.get('datetime') ?? '');
    // `<a>One</a><a>Two</a>` are two things on the page, apart by its styles.
    if (this.closed !== null && (tag === 'a' || this.closed === 'a')) this.space = true;
    if (tag === 'a') this.links++;
    this.push(tag, attributes);
    if (!SILENT_TAGS.has(tag)) return;
    this.silent = this.stack.length;
    if (tag === 'title' || (tag === 'script' && (attributes.get('type') ?? '').includes('ld+json'))) this.captured = [];
  }

  close(tag: string): void {
    const at = this.find(tag, REACH);
    if (at < 0) {
      if (tag === 'p' || tag === 'br') this.flush();
      return;
    }
    if (this.silent > at + 1) this.silent = -1;
    else if (this.silent === at + 1) this.endSilence(tag);
    if (this.silent >= 0) return;
    if (BLOCK_TAGS.has(tag)) this.flush();
    else this.closed = tag;
    if (tag === 'h1') this.headline = true;
    this.popTo(at);
  }

  write(text: string): void {
    if (this.captured) this.captured.push(text);
    if (this.silent >= 0) return;
    // Runs of white space become one space; a stretch that holds none but single spaces is taken as it is.
    let from = 0;
    let i = 0;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 32 && code !== 0xa0 && code !== 0x200b && code !== 0xfeff) continue;
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 32;
      if (code === 32 && i > from && next > 32 && next !== 0xa0) continue;
      if (i > from) this.add(text.slice(from, i));
      from = i + 1;
      this.space = true;
      if (code === 10 && this.find('pre', 3) >= 0) this.flush();
    }
    if (i > from) this.add(text.slice(from, i));
  }

  finish(): { readonly text: string; readonly markup: Markup } {
    this.flush();
    return { text: this.parts.join(''), markup: { blocks: this.blocks, ...this.metadata.result(), elements: this.elements } };
  }

  private add(word: string): void {
    if (this.line === '') this.owner = this.stack.at(-1) ?? -1;
    const before = this.line.length;
    this.line += this.space && before > 0 ? ` ${word}` : word;
    this.space = false;
    this.closed = null;
    if (this.links > 0) this.linked += this.line.length - before;
  }

  /** Ends the line, and with it the block. */
  private flush(): void {
    if (this.line !== '') {
      const element = this.blockOf(this.owner);
      const tag = this.elements[element]?.tag ?? 'body';
      const paragraph = PARAGRAPH_TAGS.has(tag);
      const gap = this.length === 0 ? '' : paragraph || this.paragraph ? '\n\n' : '\n';
      const start = this.length + gap.length;
      this.parts.push(gap, this.line);
      this.length = start + this.line.length;
      this.blocks.push({ start, end: this.length, tag, hints: this.hintsOf(this.owner, HINTED), linked: this.linked, element: this.owner });
      this.paragraph = paragraph;
      this.line = '';
    }
    this.linked = 0;
    this.closed = null;
    this.space = false;
  }

  private blockOf(element: number): number {
    let at = element;
    for (let i = 0; i < REACH && at >= 0; i++) {
      const { tag, parent } = this.elements[at] as MarkupElement;
      if (BLOCK_TAGS.has(tag)) break;
      at = parent;
    }
    return at;
  }

  /** Names of an element and those around it. Elements without a name of their own share the list of the one around them. */
  private hintsOf(element: number, depth: number): readonly string[] {
    if (element < 0 || depth === 0) return NO_HINTS;
    const known = this.hints.get(element);
    if (known) return known;
    const { tag, names, parent } = this.elements[element] as MarkupElement;
    const around = this.hintsOf(parent, depth - 1);
    const own = names === '' ? [] : names.split(/\s+/u, 12).filter(Boolean);
    if (TELLING_TAGS.has(tag)) own.unshift(tag);
    const hints = own.length === 0 ? around : [...own, ...around].slice(0, MOST_HINTS);
    this.hints.set(element, hints);
    return hints;
  }

  private push(tag: string, attributes: Attributes): void {
    this.elements.push({ parent: this.stack.at(-1) ?? -1, tag, names: attributes.size === 0 ? '' : namesOf(attributes) });
    this.stack.push(this.elements.length - 1);
  }

  private tagAt(depth: number): string {
    return this.elements[this.stack[depth] as number]?.tag ?? '';
  }

  private find(tag: string, reach: number): number {
    const lowest = Math.max(0, this.stack.length - reach);
    for (let i = this.stack.length - 1; i >= lowest; i--) if (this.tagAt(i) === tag) return i;
    return -1;
  }

  private closeImplied(tag: string, reach: number): void {
    const at = this.find(tag, reach);
    if (at < 0) return;
    // A paragraph inside a cell, list item or quotation does not end the paragraph outside it.
    for (let i = at + 1; i < this.stack.length; i++) if (BLOCK_TAGS.has(this.tagAt(i))) return;
    this.popTo(at);
  }

  private popTo(at: number): void {
    while (this.stack.length > at) {
      if (this.tagAt(this.stack.length - 1) === 'a') this.links = Math.max(0, this.links - 1);
      this.stack.pop();
    }
  }

  private endSilence(tag: string): void {
    const content = this.captured?.join('') ?? '';
    if (tag === 'title') this.metadata.documentTitle(content);
    else if (tag === 'script' && content !== '') this.metadata.jsonLd(content);
    this.captured = null;
    this.silent = -1;
  }

  private state(tag: string, attributes: Attributes): void {
    if (tag === 'html') this.metadata.language(attributes.get('lang') ?? '');
    else if (tag === 'link') {
      if (attributes.get('rel') === 'canonical') this.metadata.canonical(attributes.get('href') ?? '');
    } else {
      const content = attributes.get('content') ?? '';
      for (const key of ['property', 'name', 'itemprop']) {
        const name = attributes.get(key);
        if (name) this.metadata.meta(name, content);
      }
    }
  }
}
