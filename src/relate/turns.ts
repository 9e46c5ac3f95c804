/**
 * Months at which the level of a relation changed: PELT (Killick, Fearnhead and Eckley 2012) on the scores of its records, by months,
 * with the cost of a change in the mean of normal values and the penalty of the Bayesian information criterion (two for each turn: where
 * and how much). Scores of one month are never parted. Deliberately absent: trends and seasons.
 */
import type { RelationRow, Turn } from '../model/relation.ts';
import { firstDay, monthOf, placed } from './periods.ts';

/** Fewer records on a side make no level. */
const LEAST = 4;
/** The least change of the mean that is worth a person's time, on the scale of −10 to +10. */
const WORTH = 2;
/** Records named with a turn. */
const NAMED = 5;
/** Months from the turn on whose records made it. */
const MAKING = 3;

interface Month {
  readonly month: number;
  readonly rows: readonly RelationRow[];
}

export function turnsOf(rows: readonly RelationRow[]): Turn[] {
  const months = monthsOf(rows);
  const level = new Levels(months);
  if (level.count(0, months.length) < 2 * LEAST) return [];
  const cuts = segment(months.length, level);
  const turns: Turn[] = [];
  for (let i = 1; i + 1 < cuts.length; i++) {
    const [from, at, to] = [cuts[i - 1] as number, cuts[i] as number, cuts[i + 1] as number];
    const turn = turnAt(months, level, from, at, to);
    if (turn) turns.push(turn);
  }
  return turns;
}

function monthsOf(rows: readonly RelationRow[]): Month[] {
  const byMonth = new Map<number, RelationRow[]>();
  for (const row of rows) {
    const month = row.date && placed(row.date, 'month');
    if (month === null) continue;
    const known = byMonth.get(month);
    if (known) known.push(row);
    else byMonth.set(month, [row]);
  }
  return [...byMonth].sort(([a], [b]) => a - b).map(([month, found]) => ({ month, rows: found }));
}

/** Sums over stretches of months in constant time. */
class Levels {
  readonly #counts: number[] = [0];
  readonly #sums: number[] = [0];
  readonly #squares: number[] = [0];
  /** The variance of a score about the mean of its neighbours: what is left when slow changes are taken out (Rice 1984). */
  readonly variance: number;

  constructor(months: readonly Month[]) {
    let before: number | null = null;
    let steps = 0;
    let differences = 0;
    for (const { rows } of months) {
      for (const { score } of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
        if (before !== null) {
          differences += (score - before) ** 2;
          steps++;
        }
        before = score;
      }
      const last = this.#counts.length - 1;
      this.#counts.push((this.#counts[last] as number) + rows.length);
      this.#sums.push((this.#sums[last] as number) + rows.reduce((sum, { score }) => sum + score, 0));
      this.#squares.push((this.#squares[last] as number) + rows.reduce((sum, { score }) => sum + score ** 2, 0));
    }
    this.variance = Math.max(1, steps === 0 ? 1 : differences / (2 * steps));
  }

  count(from: number, to: number): number {
    return (this.#counts[to] as number) - (this.#counts[from] as number);
  }

  mean(from: number, to: number): number {
    return ((this.#sums[to] as number) - (this.#sums[from] as number)) / this.count(from, to);
  }

  /** Squares of the scores of months [from, to) about their mean, in units of the variance. */
  cost(from: number, to: number): number {
    const squares = (this.#squares[to] as number) - (this.#squares[from] as number);
    return Math.max(0, squares - this.count(from, to) * this.mean(from, to) ** 2) / this.variance;
  }
}

/** The cheapest way to part `length` months: 0, where each part begins, and `length`. */
function segment(length: number, level: Levels): number[] {
  const penalty = 2 * Math.log(Math.max(2, level.count(0, length)));
  const least = [-penalty];
  const cameFrom = [0];
  let open = [0];
  for (let to = 1; to <= length; to++) {
    let best = Number.POSITIVE_INFINITY;
    let at = 0;
    for (const from of open) {
      if (level.count(from, to) < LEAST) continue;
      const cost = (least[from] as number) + level.cost(from, to) + penalty;
      if (cost < best) [best, at] = [cost, from];
    }
    least.push(best);
    cameFrom.push(at);
    // What is dearer now than the best stays dearer; what is too short to be a part is no candidate yet.
    open = open.filter((from) => level.count(from, to) < LEAST || (least[from] as number) + level.cost(from, to) <= best);
    if (best < Number.POSITIVE_INFINITY) open.push(to);
  }
  const cuts = [length];
  for (let at = length; at > 0; ) {
    at = cameFrom[at] as number;
    cuts.unshift(at);
  }
  return cuts;
}

function turnAt(months: readonly Month[], level: Levels, from: number, at: number, to: number): Turn | null {
  const [before, after] = [level.mean(from, at), level.mean(at, to)];
  if (Math.abs(after - before) < WORTH) return null;
  const { month } = months[at] as Month;
  const joined = level.cost(from, to);
  const parted = level.cost(from, at) + level.cost(at, to);
  const making = months
    .slice(at, to)
    .filter((one) => one.month < month + MAKING)
    .flatMap(({ rows }) => rows);
  const push = ({ score }: RelationRow): number => (score - before) * Math.sign(after - before);
  return {
    at: firstDay(month),
    before: rounded(before),
    after: rounded(after),
    direction: after < before ? 'worse' : 'better',
    strength: joined === 0 ? 0 : rounded((joined - parted) / joined),
    records: making
      .filter((row) => push(row) > 0)
      .sort((a, b) => push(b) - push(a) || compareDates(a, b) || (a.id < b.id ? -1 : 1))
      .slice(0, NAMED)
      .map(({ id }) => id),
  };
}

const compareDates = (a: RelationRow, b: RelationRow): number => monthOf(a.date?.start ?? '') - monthOf(b.date?.start ?? '') || 0;
const rounded = (number: number): number => Math.round(number * 1000) / 1000;
