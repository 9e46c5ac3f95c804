/** The periods of a course as a few paths, however many they are: a browser draws one long path sooner than a thousand short ones. */
import type { RelationAnswer } from '../data/answers.ts';
import { DAY, instant } from './time.ts';

type Period = RelationAnswer['series']['month'][number];

export interface PeriodPaths {
  /** The band of each mean, and the line of the means. */
  readonly band: string;
  readonly mean: string;
  readonly silent: string;
  readonly calm: string;
}

export interface Placing {
  readonly x: (at: number) => number;
  readonly y: (score: number) => number;
  /** Where the drawing begins and ends, in CSS pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

export interface Stretch {
  readonly from: number;
  readonly wide: number;
}

/** Where a period lies on an axis, cut at the ends of the drawing. */
export function stretchOf(
  { start, end }: Pick<Period, 'start' | 'end'>,
  { x, left, right }: Pick<Placing, 'x' | 'left' | 'right'>,
): Stretch {
  const clip = (at: number): number => Math.max(left, Math.min(right, at));
  const from = clip(x(instant(start)));
  return { from, wide: Math.max(0, clip(x(instant(end) + DAY)) - from) };
}

export const boxOf = ({ from, wide }: Stretch, top: number, height: number): string =>
  `M${from.toFixed(1)},${top.toFixed(1)}h${wide.toFixed(1)}v${height.toFixed(1)}h${(-wide).toFixed(1)}z`;

export function periodPaths(periods: readonly Period[], placing: Placing): PeriodPaths {
  const { y, top, height } = placing;
  const paths = { band: '', mean: '', silent: '', calm: '' };
  let before: number | null = null;
  for (const period of periods) {
    const at = stretchOf(period, placing);
    if (period.kind === 'silent') paths.silent += boxOf(at, top, height);
    if (period.kind === 'calm') paths.calm += `M${at.from.toFixed(1)},${y(0)}h${at.wide.toFixed(1)}`;
    const { score } = period;
    if (score) {
      paths.band += boxOf(at, y(score.high), Math.max(1, y(score.low) - y(score.high)));
      paths.mean += `M${at.from.toFixed(1)},${y(before ?? score.mean).toFixed(1)}V${y(score.mean).toFixed(1)}h${at.wide.toFixed(1)}`;
    }
    before = score?.mean ?? null;
  }
  return paths;
}

/** Bars of how much was told, and the stretches of silence between them. */
export function overviewPaths(periods: readonly Period[], placing: Omit<Placing, 'y'>): { readonly bars: string; readonly silent: string } {
  const { top, height } = placing;
  const most = Math.max(1, ...periods.map(({ records }) => records));
  let [bars, silent] = ['', ''];
  for (const period of periods) {
    const at = stretchOf(period, placing);
    if (period.kind === 'silent') silent += boxOf(at, top, height);
    if (period.records === 0) continue;
    const tall = (height - 4) * Math.sqrt(period.records / most);
    bars += boxOf({ from: at.from, wide: Math.max(1, at.wide - 0.5) }, top + height - tall, tall);
  }
  return { bars, silent };
}
