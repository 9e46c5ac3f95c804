/**
 * The coder with all its content inside: what the browser bundle exports, and `chancery/browser`.
 * `#content` is the content as data, made by a build (src/load/content-module.ts).
 */
import data from '#content';
import { type CodedText, codeText as codeWith, type TextOrigin } from './code-text.ts';
import { contentOf } from './content.ts';
import { type Library, openLibrary } from './library.ts';

export type { CodedLine, ReadingLine } from '../write/contract.ts';
export type { CodedText, TextOrigin } from './code-text.ts';
export type { Library } from './library.ts';

let opened: Library | null = null;

/** Everything that is known, revived when first asked for. */
export function library(): Library {
  opened ??= openLibrary(contentOf(data));
  return opened;
}

/** Codes one page, plain text or HTML: its blocks, its articles as the contract has them, and why each event was coded. */
export const codeText = (source: string | Uint8Array, origin: TextOrigin): CodedText => codeWith(library(), source, origin);
