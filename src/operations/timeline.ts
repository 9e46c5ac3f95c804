/** A relation at a terminal: a sparkline of its level, its busiest periods, turns and lasting states. Silence looks other than calm. */
import type { Period, Relation, Turn } from '../model/relation.ts';

/** Eight heights; PLOVER scores run from −10 to +10. */
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const CALM = '·';
const SILENT = ' ';

/** Columns that a sparkline may take. */
const WIDTH = 72;

export function timeline(relation: Relation): string {
  const { dyad, records, undated, from, to, series, turns, bands, beside } = relation;
  const head = `${dyad.join(' – ')}: ${records} records${from === null ? '' : `, ${from} to ${to}`}${undated > 0 ? `; ${undated} undated` : ''}`;
  const periods = [series.month, series.quarter, series.year].find(({ length }) => length <= WIDTH) ?? series.year;
  return [
    head,
    ...(periods.length === 0
      ? []
      : ['', ...sparkline(periods, periods === series.month ? 'month' : periods === series.quarter ? 'quarter' : 'year')]),
    ...(periods.length === 0 ? [] : ['', ...rows(periods)]),
    ...(turns.length === 0 ? [] : ['', 'turns', ...turns.map(turnLine)]),
    ...(bands.length === 0
      ? []
      : ['', 'lasting states', ...bands.map(({ condition, start, end }) => `  ${condition}: ${start ?? '…'} to ${end ?? '…'}`)]),
    ...(beside.length === 0 ? [] : ['', 'done to one on the soil of the other, by nobody named', `  ${beside.join(', ')}`]),
  ].join('\n');
}

function sparkline(periods: readonly Period[], grain: string): string[] {
  const bar = ({ kind, score }: Period): string => {
    if (!score) return kind === 'silent' ? SILENT : CALM;
    return BARS[Math.min(BARS.length - 1, Math.floor(((score.mean + 10) / 20) * BARS.length))] as string;
  };
  const [first, last] = [periods[0]?.start ?? '', periods.at(-1)?.end ?? ''];
  return [
    `  ${periods.map(bar).join('')}`,
    `  ${first.slice(0, 7)}${' '.repeat(Math.max(1, periods.length - 14))}${last.slice(0, 7)}`,
    `  mean score by ${grain}, ▁ −10 to █ +10; ${CALM} articles but no event, blank no article read`,
  ];
}

/** A row for each period that has something to tell, calm and silence drawn together. */
function rows(periods: readonly Period[]): string[] {
  const lines: string[] = [];
  for (let i = 0; i < periods.length; ) {
    const period = periods[i] as Period;
    let last = i;
    while (period.kind !== 'told' && periods[last + 1]?.kind === period.kind) last++;
    lines.push(period.kind === 'told' ? toldLine(period) : quietLine(period, periods[last] as Period));
    i = last + 1;
  }
  return lines;
}

const label = ({ start }: Period, until: Period): string =>
  (start.slice(0, 7) === until.end.slice(0, 7) ? start.slice(0, 7) : `${start.slice(0, 7)}…${until.end.slice(0, 7)}`).padEnd(16);

function toldLine(period: Period): string {
  const types = Object.entries(period.types)
    .sort(([, a], [, b]) => b - a)
    .map(([type, count]) => (count > 1 ? `${type} ${count}` : type));
  const mean = period.score?.mean ?? 0;
  return `  ${label(period, period)} ${signed(mean).padStart(5)}  ${types.join(', ')}`;
}

const quietLine = (first: Period, last: Period): string =>
  `  ${label(first, last)}        ${first.kind === 'calm' ? 'calm: articles, and nothing happened' : 'silence: no article was read'}`;

const signed = (score: number): string => `${score > 0 ? '+' : score < 0 ? '−' : ''}${Math.abs(score).toFixed(1)}`;

const turnLine = ({ at, before, after, direction, records }: Turn): string =>
  `  ${at.slice(0, 7)}  ${direction}: ${signed(before)} → ${signed(after)}, by ${records.slice(0, 3).join(', ')}`;
