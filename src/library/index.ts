/**
 * `import … from 'chancery'`: the pure part for other programs. Pages to articles, articles to events, events of many articles to records,
 * records to relations, and everything to the forms that others read. It touches neither files nor network nor clock.
 *
 *     import { codeText, contentOf, openLibrary } from 'chancery';
 *     import content from 'chancery/content';
 *
 *     const library = openLibrary(contentOf(content));
 *     const { articles, derivations } = codeText(library, text, { uri: 'https://…' });
 *
 * Deliberately absent: the store and the operations (`chancery/store`).
 */
export { packs } from '../../languages/index.ts';
export { others } from '../../languages/others.ts';

export { code, type Wanted } from '../code/code.ts';
export { type Coder, prepareCoder } from '../code/coder.ts';
export { type DateRead, readDates } from '../code/dates/dates.ts';
export { keysOf } from '../merge/keys.ts';
export { type Merged, merge, type ToMerge } from '../merge/merge.ts';
export { type Told, tell } from '../merge/tell.ts';

export type * from '../model/article.ts';
export type * from '../model/coded.ts';
export type * from '../model/derivation.ts';
export type * from '../model/event.ts';
export type { Exported, Told as ExportedTelling } from '../model/exported.ts';
export type * from '../model/issue.ts';
export type * from '../model/knowledge.ts';
export type * from '../model/outlet.ts';
export type * from '../model/pack.ts';
export type * from '../model/page.ts';
export type * from '../model/page-words.ts';
export type * from '../model/record.ts';
export type * from '../model/relation.ts';
export type * from '../model/scheme.ts';
export type * from '../model/span.ts';
export type * from '../model/telling.ts';
export type * from '../model/time.ts';
export type * from '../model/when.ts';

export { decode } from '../read/formats/decode.ts';
export { readFormat } from '../read/formats/index.ts';
export { type PageOrigin, pageOfBytes } from '../read/page.ts';
export { type ReadKnowledge, read } from '../read/read.ts';
export { dyadsOf } from '../relate/dyads.ts';
export { relate } from '../relate/relate.ts';
export { type CitationSetting, type CitationStyle, citationOf, citationStyles } from '../write/citation/index.ts';
export { type CodedLine, codedLine, type ReadingLine, readingLine } from '../write/contract.ts';
export { type Codebook, type Format, formats, type Records } from '../write/formats/index.ts';
export { recordLine } from '../write/record-line.ts';
export { treeOf } from '../write/tree.ts';

export { type CodedText, codeText, type TextOrigin } from './code-text.ts';
export { type CodingContent, type Content, type ContentData, contentOf, dataOf } from './content.ts';
export { type Library, openLibrary } from './library.ts';
