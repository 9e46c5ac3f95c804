/** A plugin for Vite and Rolldown: `#content` is all the content of this clone, loaded and checked, as data. */
import type { Plugin } from 'vite';
import { dataOf } from '../src/library/content.ts';
import { loadContent } from '../src/load/content.ts';

const ROOT = new URL('../', import.meta.url);
const ID = '\0content';

/** The content rooms as JSON. Throws an error that names file and line of whatever is wrong in them. */
export const contentJson = (): string => JSON.stringify(dataOf(loadContent(ROOT)));

export const content = (): Plugin => ({
  name: 'chancery-content',
  enforce: 'pre',
  resolveId: (id) => (id === '#content' ? ID : null),
  // A browser parses JSON in a string several times faster than the same as a literal.
  load: (id) => (id === ID ? `export default JSON.parse(${JSON.stringify(contentJson())});` : null),
});
