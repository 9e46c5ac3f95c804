/** Days as points on an axis, and periods of days. All in UTC: a day is a day wherever one looks at it. */
export const DAY = 86_400_000;

export const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The middle of a dated stretch. */
export const middleOf = ({ start, end }: { readonly start: string; readonly end: string }): number =>
  (instant(start) + instant(end) + DAY) / 2;

/** The last day of the month of a day. */
export const monthEnd = (day: string): string => dayOf(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0));

export interface Dates {
  readonly start: string;
  readonly end: string;
}

/** The whole periods that a stretch of the axis touches, as first and last day. */
export function snapped(periods: readonly Dates[], from: number, to: number): Dates | null {
  const touched = periods.filter(({ start, end }) => instant(end) + DAY > from && instant(start) < to);
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The chosen stretch moved by whole periods, or widened on the side to which it moves; kept inside all periods. */
export function moved(periods: readonly Dates[], chosen: Dates, by: 1 | -1, widen: boolean): Dates {
  const first = periods.findIndex(({ end }) => end >= chosen.start);
  const last = periods.findLastIndex(({ start }) => start <= chosen.end);
  const inside = (at: number): number => Math.max(0, Math.min(periods.length - 1, at));
  const shift = inside(first + by) - first === by && inside(last + by) - last === by ? by : 0;
  const [a, b] = widen ? [by < 0 ? inside(first - 1) : first, by > 0 ? inside(last + 1) : last] : [first + shift, last + shift];
  return { start: periods[a]?.start ?? chosen.start, end: periods[b]?.end ?? chosen.end };
}
