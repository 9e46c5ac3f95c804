/**
 * One act told under two types of unlike families: what one paper calls an agreement another calls the support that it expresses, or the
 * meeting. Nobody can tell from outside, so they are never merged: where as much speaks for it as would join two tellings of one type,
 * between the same parties on the same day and on other pages, a person is asked.
 */
import type { EventType } from '../model/event.ts';
import type { Source } from '../model/telling.ts';
import type { NamedNear } from './doubts.ts';
import { JOIN, weigh } from './evidence.ts';
import { type Fact, factOf, saidIn } from './fact.ts';
import type { Judged } from './judged.ts';
import { grouped, type Threaded } from './thread.ts';

const SHADES: readonly (readonly [EventType, EventType])[] = [
  ['AGREE', 'SUPPORT'],
  ['AGREE', 'CONSULT'],
];

/** The types under which another page may tell an act of a type. */
export const shadesOf = (type: EventType): readonly EventType[] =>
  SHADES.filter((pair) => pair.includes(type)).flatMap((pair) => pair.filter((other) => other !== type));

/** Tellings of a record that are compared; more say the same. */
const COMPARED = 4;

export function shaded(records: readonly Threaded[], sources: ReadonlyMap<string, Source>, judged: Judged): NamedNear[] {
  const days = grouped(
    records.filter(({ record }) => shadesOf(record.type).length > 0),
    dayKeys,
  );
  const near: NamedNear[] = [];
  for (const group of days.values()) {
    const found = group.flatMap((one) =>
      group
        .filter((other) => one.record.id < other.record.id && shadesOf(one.record.type).includes(other.record.type))
        .flatMap((other) => nearer(one, other, sources, judged) ?? []),
    );
    const ends = found.flatMap(({ from, to }) => [from, to]);
    const only = (id: string): boolean => ends.filter((end) => end === id).length === 1;
    near.push(...found.map((each) => ({ ...each, open: only(each.from) && only(each.to) })));
  }
  return near;
}

/** Parties and day, where it has two parties and one day of its own. */
function dayKeys({ record: { date }, tellings: [first] }: Threaded): string[] {
  const said = first && saidIn(first);
  const own = date !== null && date.basis !== 'published' && date.start === date.end;
  return said && own && said.parties.length > 1 ? [`${date.start} ${said.parties.join()}`] : [];
}

/** The two tellings that most speaks for, if it is enough and nothing speaks against any. */
function nearer(one: Threaded, other: Threaded, sources: ReadonlyMap<string, Source>, { apart }: Judged): NamedNear | null {
  let best: NamedNear | null = null;
  for (const fact of factsIn(one, sources))
    for (const like of factsIn(other, sources)) {
      const weight = weigh(fact, like);
      if (weight === null || fact.source.id === like.source.id || apart.get(fact.telling.event)?.has(like.telling.event)) return null;
      if (weight >= JOIN && weight > (best?.weight ?? 0))
        best = { fact, like, weight, open: true, from: one.record.id, to: other.record.id };
    }
  return best;
}

const factsIn = ({ tellings }: Threaded, sources: ReadonlyMap<string, Source>): Fact[] =>
  tellings.slice(0, COMPARED).flatMap((telling) => {
    const source = sources.get(telling.source);
    return source ? [factOf(telling, source)] : [];
  });
