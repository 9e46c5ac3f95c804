/**
 * A panel of directed dyad-months as CSV: a row for each month in which records tell that one state acted towards another.
 * A record counts once for each pair of its states, a mutual one in both directions; one that is not dated to a month is in no row.
 * Deliberately absent: months without a record. Whether they were calm or nobody read about them, relations tell.
 */
import { EVENT_TYPES, STATUSES } from '../../model/event.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { actedIn } from '../acted.ts';
import { monthOf } from '../days.ts';
import { csvLine, type Field } from '../delimited.ts';
import { addTo, meanScore, noTotals, scoreSum, type Totals } from '../totals.ts';
import type { Codebook, Format, Records } from './format.ts';

const HEADER = [
  ...['month', 'actor', 'actor_cow', 'actor_gw', 'recipient', 'recipient_cow', 'recipient_gw', 'records', 'mutual', ...STATUSES],
  ...['score_sum', 'score_mean', 'verbal_cooperation', 'material_cooperation', 'verbal_conflict', 'material_conflict'],
  ...EVENT_TYPES.map((type) => type.toLowerCase()),
];

export const panel: Format = {
  name: 'panel',
  summary: 'directed dyad-months with ISO, COW and Gleditsch–Ward codes',
  ending: 'csv',
  media: 'text/csv; charset=utf-8; header=present',
  async *write(records: Records, { knowledge, scheme }: Codebook) {
    const rows = new Map<string, Totals>();
    for await (const { record } of records) {
      const month = monthOf(record.date);
      if (month === null) continue;
      for (const { actor, recipient, mutual } of actedIn(record)) {
        const key = `${actor} ${recipient} ${month}`;
        const totals = rows.get(key) ?? noTotals();
        rows.set(key, totals);
        addTo(totals, record, mutual, scheme);
      }
    }
    yield csvLine(HEADER);
    for (const key of [...rows.keys()].sort()) yield csvLine(rowOf(key, rows.get(key) as Totals, knowledge));
  },
};

function rowOf(key: string, totals: Totals, knowledge: Knowledge): Field[] {
  const [actor, recipient, month] = key.split(' ') as [string, string, string];
  return [
    month,
    ...codesOf(actor, month, knowledge),
    ...codesOf(recipient, month, knowledge),
    totals.records,
    totals.mutual,
    ...STATUSES.map((status) => totals.statuses[status]),
    scoreSum(totals),
    meanScore(totals),
    ...totals.quads,
    ...EVENT_TYPES.map((type) => totals.types[type]),
  ];
}

/** A state has its numbers from the year on from which the lists give them. */
function codesOf(iso3: string, month: string, { states }: Knowledge): Field[] {
  const state = states.get(iso3);
  const numbered = state && Number(month.slice(0, 4)) >= (state.numbered ?? 0);
  return [iso3, numbered ? state.cow : null, numbered ? state.gw : null];
}
