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
import { loadWeights } from '../load/weights.ts';
import type { Weights } from '../model/weights.ts';
import type { ReadKnowledge } from '../read/read.ts';

export interface Library {
  readonly reader: ReadKnowledge;
  /** Loaded when first asked for: reading alone needs none of it. */
  readonly coder: Coder;
}

/** The folder that holds the content rooms: the sources' root, or the published package's `dist`. */
const ROOT = new URL('../../', import.meta.url);

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
  const weights = packs.flatMap(({ code }): [string, Weights][] => {
    const learnt = loadWeights(ROOT, code);
    return learnt ? [[code, learnt]] : [];
  });
  return prepareCoder(packs, names, loadScheme(ROOT), knowledge, new Map(weights));
}
