/**
 * HTML into text that reads like the page, one block element a line and a blank line between paragraphs, and what the markup
 * told about each line. One pass over htmlparser2's tokens with a stack of our own (`page-text.ts`): no tree, no recursion, linear in the page.
 * Deliberately absent: choosing the article (`read.ts` does, for plain text alike), scripts run, styles applied.
 */
import { Tokenizer } from 'htmlparser2';
import type { Markup } from '../../model/page.ts';
import { type Attributes, NO_ATTRIBUTES, PageText } from './page-text.ts';

const WANTED = new Set([
  'class',
  'id',
  'name',
  'property',
  'itemprop',
  'content',
  'type',
  'lang',
  'rel',
  'href',
  'datetime',
  'style',
  'hidden',
  'role',
  'data-role',
  'aria-hidden',
]);

export function readHtml(html: string): { readonly text: string; readonly markup: Markup } {
  const page = new PageText();
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacksFor(html, page));
  tokenizer.write(html);
  tokenizer.end();
  return page.finish();
}

/** Turns the tokenizer's offsets into tags with attributes and text. */
function callbacksFor(html: string, page: PageText): ConstructorParameters<typeof Tokenizer>[1] {
  let tag = '';
  let attribute = '';
  let value = '';
  let wanted = false;
  let attributes: Attributes = NO_ATTRIBUTES;
  const open = (): void => {
    page.open(tag, attributes);
    tag = '';
    attributes = NO_ATTRIBUTES;
  };
  return {
    onopentagname(start, end) {
      tag = html.slice(start, end).toLowerCase();
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase();
      wanted = WANTED.has(attribute);
      value = '';
    },
    onattribdata(start, end) {
      if (wanted) value += html.slice(start, end);
    },
    onattribentity(code) {
      if (wanted) value += String.fromCodePoint(code);
    },
    onattribend() {
      if (!wanted) return;
      if (attributes === NO_ATTRIBUTES) attributes = new Map();
      if (!attributes.has(attribute)) attributes.set(attribute, value);
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag: (start, end) => page.close(html.slice(start, end).trim().toLowerCase()),
    ontext: (start, end) => page.write(html.slice(start, end)),
    ontextentity: (code) => page.write(String.fromCodePoint(code)),
    oncdata: (start, end) => page.write(html.slice(start, end)),
    oncomment() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  };
}
