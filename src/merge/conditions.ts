/**
 * Lasting states of a relation from all who tell them: one record for each spell. Tellings of one condition more than `SPELL` days apart
 * are two spells, unless the later says that it has held since before. Who gives no day stands with the only spell there is, or alone.
 */
import { isoOf } from '../code/dates/calendar.ts';
import { identityOf } from '../code/identity.ts';
import type { ConditionRecord } from '../model/record.ts';
import type { ConditionTelling, Source } from '../model/telling.ts';
import type { When } from '../model/when.ts';
import { daysOf } from './fact.ts';

const SPELL = 400;

interface Sighting {
  readonly telling: ConditionTelling;
  /** The day for which it is told, and since when; null where unknown. */
  readonly at: number | null;
  readonly since: number | null;
}

export function conditionRecords(tellings: Iterable<ConditionTelling>, sources: ReadonlyMap<string, Source>): ConditionRecord[] {
  const groups = new Map<string, Sighting[]>();
  for (const telling of tellings) {
    const source = sources.get(telling.source);
    if (!source) continue;
    const key = `${telling.condition} ${telling.states.join('-')}`;
    const at = daysOf(telling.asOf)?.end ?? daysOf(source.published)?.end ?? null;
    const sighting = { telling, at, since: daysOf(telling.since)?.start ?? null };
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return [...groups.values()].flatMap((group) => spellsOf(group).map(recordOf)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function spellsOf(sightings: readonly Sighting[]): Sighting[][] {
  const dated = sightings.filter(({ at }) => at !== null).sort((a, b) => (a.at as number) - (b.at as number));
  const undated = sightings.filter(({ at }) => at === null);
  const spells: Sighting[][] = [];
  for (const sighting of dated) {
    const spell = spells.at(-1);
    const last = spell?.at(-1)?.at ?? null;
    const from = sighting.since ?? (sighting.at as number);
    if (spell && last !== null && Math.min(from, sighting.at as number) - last <= SPELL) spell.push(sighting);
    else spells.push([sighting]);
  }
  if (undated.length === 0) return spells;
  if (spells.length === 1) return [[...(spells[0] as Sighting[]), ...undated]];
  return [...spells, undated];
}

function recordOf(spell: readonly Sighting[]): ConditionRecord {
  const sources = [...new Set(spell.map(({ telling }) => telling.source))].sort();
  const { states, condition } = (spell[0] as Sighting).telling;
  const days = spell.flatMap(({ at }) => at ?? []);
  const since = spell.flatMap(({ telling }) => telling.since ?? []).sort((a, b) => width(a) - width(b) || (a.start < b.start ? -1 : 1));
  return {
    id: `c${identityOf(condition, ...states, sources[0] ?? '')}`,
    states,
    condition,
    since: since[0] ?? null,
    asOf: days.length === 0 ? null : asOf(Math.max(...days)),
    sources,
  };
}

const width = ({ start, end }: When): number => Date.parse(end) - Date.parse(start);

const asOf = (day: number): When => ({
  start: isoOf(day),
  end: isoOf(day),
  precision: 'day',
  basis: 'published',
  reasons: ['the last page that says so is of that day'],
});
