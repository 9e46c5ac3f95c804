/** What a page reader must know of HTML's elements: which break the line, which hold no text of the page, which tell their part. */

/** Elements that begin and end a line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** Blocks that a blank line sets apart in the text. */
export const PARAGRAPH_TAGS: ReadonlySet<string> = new Set(
  'article aside blockquote dl figcaption figure footer form h1 h2 h3 h4 h5 h6 header main nav ol p pre section table ul'.split(' '),
);

/** Elements whose content nobody reads on the page. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  'button canvas datalist embed iframe math noembed noframes noscript object script select style svg template textarea title audio video'.split(
    ' ',
  ),
);

export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Elements whose name alone says what part of a page stands in them. */
export const TELLING_TAGS: ReadonlySet<string> = new Set(
  'article aside blockquote caption figcaption figure footer form header li main nav table time'.split(' '),
);

/** Elements that end an open paragraph, which HTML allows to go without its end tag. */
export const closesParagraph = (tag: string): boolean => BLOCK_TAGS.has(tag) && tag !== 'body' && tag !== 'html';

/** Elements that end an open one of their own kind: a list item ends the item before it. */
export const SIBLING_TAGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['tr', ['tr', 'td', 'th']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['a', ['a']],
]);
