/**
 * The content rooms as a JavaScript module, `#content`, and a plugin by which Vite and Rolldown find it.
 * Deliberately absent: the bundler, and what is bundled with it.
 */
import { dataOf } from '../library/content.ts';
import { loadContent } from './content.ts';

const ROOT = new URL('../../', import.meta.url);
const ID = '\0content';

/** A module that exports the content rooms as data. Throws an error that names file and line of whatever is wrong in them. */
export function contentModule(): string {
  const json = JSON.stringify(dataOf(loadContent(ROOT)));
  // JSON in a string is parsed several times faster than the same as a literal.
  return `export default JSON.parse(${JSON.stringify(json)});\n`;
}

export const contentPlugin = () => ({
  name: 'chancery-content',
  enforce: 'pre' as const,
  resolveId: (id: string): string | null => (id === '#content' ? ID : null),
  load: (id: string): string | null => (id === ID ? contentModule() : null),
});
