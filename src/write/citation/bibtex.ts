/** CSL items as BibTeX entries, for BibTeX and biblatex alike. */
import type { CslDate, CslItem } from './items.ts';

export const bibtexOf = (items: readonly CslItem[]): string => items.map(entryOf).join('\n');

function entryOf(item: CslItem): string {
  const { issued, accessed } = item;
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', braced(item.title)],
    // A corporate or unparsed name stays whole between braces of its own.
    ['author', item.author && `{${item.author.map(({ literal }) => braced(literal)).join(' and ')}}`],
    ['journal', item['container-title'] && braced(item['container-title'])],
    ['publisher', item.publisher && braced(item.publisher)],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : braced(String(month))],
    ['day', day === undefined ? undefined : braced(String(day))],
    ['version', item.version && braced(item.version)],
    ['number', item.number && braced(item.number)],
    ['language', item.language && braced(item.language)],
    ['url', item.URL && `{${item.URL.replaceAll(/[{}\\]/gu, encodeURIComponent)}}`],
    ['urldate', accessed && braced(isoOf(accessed))],
    ['note', item.note && braced(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@${item.type === 'dataset' ? 'misc' : 'article'}{${item.id},\n${lines.join('\n')}\n}\n`;
}

const isoOf = ({ 'date-parts': [parts] }: CslDate): string => parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');

const braced = (text: string): string => `{${escaped(text)}}`;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  text.replaceAll(/[\\{}~^&%$#_]/gu, (character) => ESCAPES[character] ?? `\\${character}`).replaceAll(/\s+/gu, ' ');
