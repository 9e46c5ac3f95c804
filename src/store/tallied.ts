/**
 * Which of the kept counts answer a filter, and totals from them.
 * Deliberately absent: keeping them (tallies.ts), and counting what they do not answer (facets.ts, find-records.ts).
 */
import { outletsNamed, partyCodes } from './conditions.ts';
import type { Reader } from './engine.ts';
import { statusNumber, typeNumber } from './light.ts';
import type { RecordFilter } from './store.ts';
import { amongOf } from './tallies.ts';

/** The fields of a filter that leave anything out. */
export const asked = (filter: RecordFilter): (keyof RecordFilter)[] =>
  (Object.keys(filter) as (keyof RecordFilter)[]).filter((key) => {
    const value = filter[key];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });

/** Whether a filter leaves anything out. */
export const narrows = (filter: RecordFilter): boolean => asked(filter).length > 0;

/** The tallies that answer a filter, none of whose records is in two of them; null where none do. */
export async function talliedAs(db: Reader, filter: RecordFilter): Promise<readonly string[] | null> {
  const [only, ...more] = asked(filter);
  if (more.length > 0) return null;
  if (only === 'types') return [...new Set(filter.types)].map((type) => amongOf('type', typeNumber(type)));
  if (only === 'statuses') return [...new Set(filter.statuses)].map((status) => amongOf('status', statusNumber(status)));
  if (only === 'actor') return single(await counted(db, partyCodes(filter.actor ?? '')));
  if (only === 'outlet') return single((await outletsNamed(filter.outlet ?? '').execute(db)).rows.map(({ id }) => amongOf('outlet', id)));
  return null;
}

/** A record may have two actors and two outlets. */
const single = (tallies: readonly string[]): readonly string[] | null => (tallies.length === 1 ? tallies : null);

/** Of these actors, those that any record has. */
async function counted(db: Reader, codes: readonly string[]): Promise<string[]> {
  const tallies = codes.map((code) => amongOf('actor', code));
  const query = db.selectFrom('tally').select('among').where('among', 'in', tallies).where('facet', '=', 'total').where('count', '>', 0);
  return (await query.execute()).map(({ among }) => among);
}

/** All records, or those of some tallies. */
export async function totalOf(db: Reader, among: readonly string[] = ['']): Promise<number> {
  const rows = await db
    .selectFrom('tally')
    .select('count')
    .where('among', 'in', [...among])
    .where('facet', '=', 'total')
    .execute();
  return rows.reduce((sum, { count }) => sum + count, 0);
}
