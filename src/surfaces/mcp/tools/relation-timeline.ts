/** `relation_timeline`: the course of a relation between two states. */
import { z } from 'zod';
import type { relationSchema } from '../../../operations/record-contract.ts';
import type { Given } from '../../remote.ts';
import type { Tool } from '../tool.ts';

type Relation = z.output<typeof relationSchema>;
type Period = Relation['series']['year'][number];

const MOST_PERIODS = 60;
const MOST_TURNS = 20;

export const relationTimeline: Tool = {
  name: 'relation_timeline',
  operation: 'relation',
  title: 'Timeline of a relation',
  description:
    'How the relation of two states went: events and their mean PLOVER conflict–cooperation score (−10 … +10, with bounds at 95 %) by month, ' +
    'quarter or year; conditions that held, such as broken relations; and turns, the months at which its level changed, with the ' +
    'ids of the records that made them. A calm period was read about and tells of nothing; of a silent one no page was read. ' +
    `The latest ${MOST_PERIODS} periods with events and ${MOST_TURNS} turns; “from” and “to” lead to earlier ones.`,
  fields: ['a', 'b', 'from', 'to'],
  own: { grain: z.enum(['month', 'quarter', 'year']).default('year').describe('length of a period') },
  ceiling: 1,
  usual: 1,
  brief: ({ dyad, from, to, records, undated, series, turns, bands }: Relation, { grain }: Given) => {
    const periods = series[grain as keyof Relation['series']];
    const told = periods.filter(({ kind }) => kind === 'told');
    return {
      dyad,
      from,
      to,
      records,
      undated,
      grain,
      periods: told.slice(-MOST_PERIODS).map(short),
      earlier: Math.max(0, told.length - MOST_PERIODS),
      quiet: stretches(periods).slice(-MOST_PERIODS),
      conditions: bands.map(({ condition, start, end }) => ({ condition, start, end })),
      turns: turns.slice(-MOST_TURNS).map(({ records, ...turn }) => ({ ...turn, records: records.slice(0, 5) })),
    };
  },
  line: ({ dyad, records, from, to, periods, turns }: Relation & { periods: readonly ReturnType<typeof short>[] }) =>
    [
      `${dyad.join('–')}: ${records} records, ${from ?? '?'} … ${to ?? '?'}`,
      ...turns.map(({ at, before, after, direction }) => `  ${at} ${direction}: ${before.toFixed(1)} → ${after.toFixed(1)}`),
      ...periods.slice(-10).map(({ start, records: number, mean }) => `  ${start}: ${number} records, mean ${mean?.toFixed(1) ?? '?'}`),
    ].join('\n'),
};

const short = ({ start, end, records, types, score, articles }: Period) => ({
  start,
  end,
  records,
  types,
  mean: score?.mean ?? null,
  low: score?.low ?? null,
  high: score?.high ?? null,
  articles,
});

/** Neighbouring periods without events, as one where they are alike. */
function stretches(periods: readonly Period[]): { kind: string; start: string; end: string }[] {
  const found: { kind: string; start: string; end: string }[] = [];
  let before = 'told';
  for (const { kind, start, end } of periods) {
    const last = found.at(-1);
    if (kind === 'told') before = kind;
    if (kind === 'told') continue;
    if (kind === before && last) last.end = end;
    else found.push({ kind, start, end });
    before = kind;
  }
  return found;
}
