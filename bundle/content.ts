/** A plugin for Vite and Rolldown: `#content` is all the content of this clone, loaded and checked, as data. */
import type { Plugin } from 'vite';
import { dataOf } from '../src/library/content.ts';
import { loadContent } from '../src/load/content.ts';

const ROOT = new URL('../', import.meta.url);
const ID = '\0content';

/** A module that exports the content rooms as data. Throws an error that names file and line of whatever is wrong in them. */
export function contentModule(): string {
  const json = JSON.stringify(dataOf(loadContent(ROOT)));
  // JSON in a string is parsed several times faster than the same as a literal.
  return `export default JSON.parse(${JSON.stringify(json)});\n`;
}

export const content = (): Plugin => ({
  name: 'chancery-content',
  enforce: 'pre',
  resolveId: (id) => (id === '#content' ? ID : null),
  load: (id) => (id === ID ? contentModule() : null),
});
