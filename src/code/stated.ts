/**
 * When a page was published by what stands outside its text: a crawl's own mark (`date 2018-10`) at its head, or its address
 * (`/2018/10/17/`, `/20181017/`, `-20181017093021`). Deliberately absent: date lines and markup, which src/read reads.
 */
import type { Page } from '../model/page.ts';
import type { When } from '../model/when.ts';
import { dayExists, dayNumber } from './dates/calendar.ts';
import { days, monthOf, type Stretch, whenOf } from './dates/stretch.ts';

/** How far into a page its mark stands, in UTF-16 code units. */
const HEAD = 600;
const MARK = /^[ \t]*date (\d{4})-(\d\d)(?:-(\d\d))?(?=[ \t\n])/mu;
const ADDRESSES: readonly RegExp[] = [
  /[/](\d{4})[/-](\d\d?)[/-](\d\d?)(?=[/?._-]|$)/u,
  /[/=](\d{4})(\d\d)(\d\d)(?=[/]|\d{6}(?:\D|$)|$)/u,
  /-(\d{4})(\d\d)(\d\d)\d{6,9}(?=\D|$)/u,
  // A number of the paper, then the year in two digits: `-198260304135744467`.
  /-\d{3}(\d\d)(\d\d)(\d\d)\d{9}(?=\D|$)/u,
  /[/](\d{4})[/]?(\d\d)(?=[/])/u,
];
const YEARS = [1990, 2040] as const;

/** A day or a month, with why; null where the page says nothing or what is no date. */
export function statedOutside({ text, uri }: Pick<Page, 'text' | 'uri'>): When | null {
  const mark = stretchIn(MARK.exec(text.slice(0, HEAD)));
  if (mark) return whenOf(mark.stretch, 'explicit', [`the page is marked ‘${mark.words.trim()}’`]);
  if (!/^https?:/u.test(uri ?? '')) return null;
  for (const shape of ADDRESSES) {
    const found = stretchIn(shape.exec(uri ?? ''));
    if (found) return whenOf(found.stretch, 'inferred', [`its address has ‘${found.words}’`]);
  }
  return null;
}

const fullYear = (year: number): number => (year < 100 ? year + 2000 : year);

function stretchIn(match: RegExpExecArray | null): { readonly stretch: Stretch; readonly words: string } | null {
  if (!match) return null;
  const [words, year, month, day] = [
    match[0],
    fullYear(Number(match[1])),
    Number(match[2]),
    match[3] === undefined ? null : Number(match[3]),
  ];
  if (year < YEARS[0] || year > YEARS[1] || month < 1 || month > 12) return null;
  if (day === null) return { stretch: monthOf(year, month), words };
  if (!dayExists(year, month, day)) return null;
  const number = dayNumber(year, month, day);
  return { stretch: days(number, number), words };
}
