/** The conditions of a dyad as bands in time: spells of one condition that touch are one band. */
import type { ConditionRecord } from '../model/record.ts';
import type { Band, Dyad } from '../model/relation.ts';

export function bandsOf([a, b]: Dyad, conditions: readonly ConditionRecord[]): Band[] {
  const bands: Band[] = [];
  const ours = conditions.filter(({ states }) => states.includes(a) && states.includes(b)).toSorted(inTime);
  for (const { id, condition, since, asOf } of ours) {
    const band: Band = { condition, start: since?.start ?? null, end: asOf?.end ?? null, records: [id] };
    const last = bands.findLast((one) => one.condition === condition);
    if (!last || !touches(last, band)) bands.push(band);
    else
      bands[bands.indexOf(last)] = {
        ...last,
        start: last.start ?? band.start,
        end: later(last.end, band.end),
        records: [...last.records, id],
      };
  }
  return bands.sort((x, y) => compare(x.start ?? x.end ?? '~', y.start ?? y.end ?? '~') || compare(x.condition, y.condition));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inTime = (a: ConditionRecord, b: ConditionRecord): number => compare(a.asOf?.end ?? '~', b.asOf?.end ?? '~') || compare(a.id, b.id);
/** The later spell says that it has held since before the earlier one was last seen. */
const touches = (a: Band, b: Band): boolean => b.start !== null && a.end !== null && b.start <= a.end;
const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
