/**
 * Everything that is known, loaded once: what the reader and the coder are handed as arguments.
 * The one place where content meets the engine. Deliberately absent: both of them.
 */
import { packs } from '../../languages/index.ts';
import { others } from '../../languages/others.ts';
import { type Coder, prepareCoder } from '../code/coder.ts';
import { loadKnowledge } from '../load/knowledge.ts';
import { loadNames } from '../load/names.ts';
import { loadOutlets } from '../load/outlets.ts';
import { loadScheme } from '../load/scheme.ts';
import type { ReadKnowledge } from '../read/read.ts';
import type { MergeKnowledge } from '../store/store.ts';

export interface Library {
  readonly reader: ReadKnowledge;
  /** Loaded when first asked for: reading alone needs none of it. */
  readonly coder: Coder;
}

/** The folder that holds the content rooms: the sources' root, or the published package's `dist`. */
const ROOT = new URL('../../', import.meta.url);

/** States and scheme alone: what merging and relating need, without any language. */
export function mergeKnowledge(): MergeKnowledge {
  merging ??= { states: loadKnowledge(ROOT).states, scheme: loadScheme(ROOT) };
  return merging;
}

let merging: MergeKnowledge | null = null;
let loaded: Library | null = null;

export function library(): Library {
  loaded ??= open();
  return loaded;
}

function open(): Library {
  let coder: Coder | null = null;
  return {
    reader: { outlets: loadOutlets(ROOT), words: packs.map(({ page }) => page), others },
    get coder() {
      coder ??= openCoder();
      return coder;
    },
  };
}

function openCoder(): Coder {
  const knowledge = loadKnowledge(ROOT);
  const names = new Map(packs.map(({ code }) => [code, loadNames(ROOT, code, knowledge)]));
  return prepareCoder(packs, names, loadScheme(ROOT), knowledge);
}
