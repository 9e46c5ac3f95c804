/**
 * Everything that is known, compiled: what the reader and the coder are handed as arguments.
 * The one place where content meets the engine. Deliberately absent: where the content comes from.
 */
import { packs } from '../../languages/index.ts';
import { others } from '../../languages/others.ts';
import { type Coder, prepareCoder } from '../code/coder.ts';
import type { ReadKnowledge } from '../read/read.ts';
import type { Content } from './content.ts';

export interface Library {
  readonly reader: ReadKnowledge;
  /** Compiled when first asked for: reading alone needs none of it. */
  readonly coder: Coder;
  readonly content: Content;
}

/** A library of all language packs over some content. */
export function openLibrary(content: Content): Library {
  let coder: Coder | null = null;
  return {
    content,
    reader: { outlets: content.outlets, words: packs.map(({ page }) => page), others },
    get coder() {
      if (coder === null) {
        const { names, scheme, knowledge, weights } = content.coding;
        coder = prepareCoder(packs, names, scheme, knowledge, weights);
      }
      return coder;
    },
  };
}
