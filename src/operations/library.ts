/** The library that operations work with: opened once, over the content that lies beside the sources. */
import { type Library, openLibrary } from '../library/library.ts';
import { loadContent } from '../load/content.ts';

export type { Library } from '../library/library.ts';

/** The folder that holds the content rooms: the sources' root, or the published package's `dist`. */
const ROOT = new URL('../../', import.meta.url);

let opened: Library | null = null;

export function library(): Library {
  opened ??= openLibrary(loadContent(ROOT));
  return opened;
}
