/** The library that operations work with: opened once, over the content that lies beside the sources. */
import { type Library, openLibrary } from '../library/library.ts';
import { loadContent } from '../load/content.ts';
import { loadKnowledge } from '../load/knowledge.ts';
import { loadScheme } from '../load/scheme.ts';
import type { Scheme } from '../model/scheme.ts';
import type { MergeKnowledge } from '../store/store.ts';

export type { Library } from '../library/library.ts';

/** The folder that holds the content rooms: the sources' root, or the published package's `dist`. */
const ROOT = new URL('../../', import.meta.url);

let opened: Library | null = null;

export function library(): Library {
  opened ??= openLibrary(loadContent(ROOT));
  return opened;
}

let known: Scheme | null = null;

/** What relating needs: a few lines, where knowledge is many. */
export function scheme(): Scheme {
  known ??= loadScheme(ROOT);
  return known;
}

let merging: MergeKnowledge | null = null;

/** States and scheme alone: what merging needs, without any language. */
export function mergeKnowledge(): MergeKnowledge {
  merging ??= { states: loadKnowledge(ROOT).states, scheme: scheme() };
  return merging;
}
