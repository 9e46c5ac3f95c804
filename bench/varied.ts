/**
 * As many pages as are wanted out of our own sample pages: other states, other days, other outlets. Every state of a page changes for
 * another one throughout (its name, its capital), so that sentences stay whole; days move on, so that no two pages tell the same; one
 * page in five is told again by another outlet. The same number gives the same pages.
 */
import { readFileSync } from 'node:fs';
import { ownPages } from './samples.ts';

export interface VariedPage {
  readonly uri: string;
  readonly text: string;
  readonly retrieved: string;
}

/** Outlets whose hosts the pages have. */
const OUTLETS = 40;
/** One page in so many is another outlet's telling of the page before. */
const RETOLD = 5;
const FIRST_YEAR = 2004;
const YEARS = 20;

/** States that take the places of one another, as Vietnamese and English write them. */
const STATES: readonly (readonly [vietnamese: string, english: string, capital: string])[] = [
  ['Nga', 'Russia', 'Moskva'],
  ['Trung Quốc', 'China', 'Bắc Kinh'],
  ['Nhật Bản', 'Japan', 'Tokyo'],
  ['Hàn Quốc', 'South Korea', 'Seoul'],
  ['Ấn Độ', 'India', 'New Delhi'],
  ['Pakistan', 'Pakistan', 'Islamabad'],
  ['Iran', 'Iran', 'Tehran'],
  ['Saudi Arabia', 'Saudi Arabia', 'Riyadh'],
  ['Thổ Nhĩ Kỳ', 'Turkey', 'Ankara'],
  ['Israel', 'Israel', 'Jerusalem'],
  ['Ai Cập', 'Egypt', 'Cairo'],
  ['Qatar', 'Qatar', 'Doha'],
  ['Azerbaijan', 'Azerbaijan', 'Baku'],
  ['Armenia', 'Armenia', 'Yerevan'],
  ['Gruzia', 'Georgia', 'Tbilisi'],
  ['Ukraine', 'Ukraine', 'Kiev'],
  ['Ba Lan', 'Poland', 'Warsaw'],
  ['Đức', 'Germany', 'Berlin'],
  ['Pháp', 'France', 'Paris'],
  ['Anh', 'Britain', 'London'],
  ['Tây Ban Nha', 'Spain', 'Madrid'],
  ['Italy', 'Italy', 'Rome'],
  ['Phần Lan', 'Finland', 'Helsinki'],
  ['Thụy Điển', 'Sweden', 'Stockholm'],
  ['Cuba', 'Cuba', 'Havana'],
  ['Venezuela', 'Venezuela', 'Caracas'],
  ['Guyana', 'Guyana', 'Georgetown'],
  ['Brazil', 'Brazil', 'Brasilia'],
  ['Mexico', 'Mexico', 'Mexico City'],
  ['Canada', 'Canada', 'Ottawa'],
  ['Australia', 'Australia', 'Canberra'],
  ['Indonesia', 'Indonesia', 'Jakarta'],
  ['Thái Lan', 'Thailand', 'Bangkok'],
  ['Philippines', 'Philippines', 'Manila'],
  ['Ethiopia', 'Ethiopia', 'Addis Ababa'],
  ['Eritrea', 'Eritrea', 'Asmara'],
];

/** A fixed sequence of numbers in [0, 1): mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const texts = (): string[] =>
  ownPages()
    .filter((file) => /^[^.]+\.txt$/u.test(file.split('/').at(-1) ?? ''))
    .map((file) => readFileSync(file, 'utf8'));

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Every name of a state, whole words only, and which it is. */
const NAMES = new Map(STATES.flatMap((names, i) => names.map((name) => [name, i] as const)));
const NAME = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...NAMES.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\p{M}])`,
  'gu',
);
const DAY = /(?<!\d)(\d{1,2})([/-])(\d{1,2})(?![\d])/gu;
const YEAR = /(?<!\d)(?:19[5-9]\d|20[0-3]\d)(?!\d)/gu;

export function* variedPages(count: number): Generator<VariedPage> {
  const bases = texts();
  for (let i = 0; i < count; i++) {
    const told = Math.floor(i / RETOLD) * RETOLD;
    const retells = i % RETOLD === RETOLD - 1;
    const next = numbers(retells ? told + RETOLD - 2 : i);
    const base = bases[Math.floor(next() * bases.length)] ?? '';
    const outlet = (i * 7) % OUTLETS;
    const year = FIRST_YEAR + Math.floor(next() * YEARS);
    const text = varied(base, next, year) + (retells ? `\n(Theo nguồn ${outlet})\n` : '');
    yield { uri: `https://outlet${outlet}.example/${i}.html`, text, retrieved: `${year + 1}-06-30` };
  }
}

function varied(text: string, next: () => number, year: number): string {
  const order = STATES.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  const days = Math.floor(next() * 27);
  const months = Math.floor(next() * 12);
  const years = [...text.matchAll(YEAR)].map(([found]) => Number(found));
  const newest = Math.max(...years, FIRST_YEAR);
  return text
    .replaceAll(NAME, (name) => {
      const names: readonly string[] = STATES[NAMES.get(name) ?? 0] ?? [];
      return STATES[order[NAMES.get(name) ?? 0] ?? 0]?.[names.indexOf(name)] ?? name;
    })
    .replaceAll(
      DAY,
      (_, day: string, mark: string, month: string) => `${((Number(day) + days) % 27) + 1}${mark}${((Number(month) + months) % 12) + 1}`,
    )
    .replaceAll(YEAR, (found) => String(Number(found) - newest + year));
}
