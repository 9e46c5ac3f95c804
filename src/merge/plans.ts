/** An announcement and the act that fulfils it: the same parties, a fitting act within half a year, told of the same thing. */
import { EVENT_TYPES, type EventType } from '../model/event.ts';
import type { EventRecord } from '../model/record.ts';
import { daysOf, keyOf } from './fact.ts';
import { ALIKE, commonOf, grouped, type LanguageOf, share, type Threaded, type Tie, upTo } from './thread.ts';

/** What an act announced becomes when it is done. */
const PLANS: Readonly<Partial<Record<EventRecord['type'], readonly EventRecord['type'][]>>> = {
  AGREE: ['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'],
  CONCEDE: ['RETREAT', 'CONCEDE'],
  THREATEN: ['SANCTION', 'COERCE'],
  MOBILIZE: ['MOBILIZE'],
  RETREAT: ['RETREAT'],
};

/** Days within which an announcement is carried out, or is another one's. */
export const SOON = 180;

/** The types that acts of a type may fulfil or be fulfilled by. */
export const plannedWith = (type: EventType): readonly EventType[] =>
  EVENT_TYPES.filter((other) => PLANS[type]?.includes(other) || PLANS[other]?.includes(type));
/** A wider date does not say whether the act came after the announcement. */
const FINE = 10;

interface Dated {
  readonly one: Threaded;
  /** Day numbers on which it begins and ends. */
  readonly day: number;
  readonly end: number;
}

export function fulfilments(records: readonly Threaded[], languageOf: LanguageOf): Tie[] {
  const acts = grouped(datedOf(records.filter(({ record }) => record.status !== 'planned')), ({ one }) => [
    `${one.record.type} ${partiesOf(one.record)}`,
  ]);
  for (const group of acts.values()) group.sort(inTime);
  return datedOf(records.filter(isAnnounced)).flatMap((plan) => {
    const candidates = (PLANS[plan.one.record.type] ?? []).flatMap((type) =>
      after(acts.get(`${type} ${partiesOf(plan.one.record)}`) ?? [], plan),
    );
    for (const act of candidates.sort(inTime)) {
      const because = fulfils(plan, act, languageOf);
      if (because) return [{ from: act.one, kind: 'fulfils', to: plan.one, because } satisfies Tie];
    }
    return [];
  });
}

const isAnnounced = ({ record: { type, status } }: Threaded): boolean => status === 'planned' || type === 'AGREE' || type === 'THREATEN';

const datedOf = (records: readonly Threaded[]): Dated[] =>
  records.flatMap((one) => {
    const days = daysOf(one.record.date);
    return days && days.end - days.start <= FINE ? [{ one, day: days.start, end: days.end }] : [];
  });

const inTime = (a: Dated, b: Dated): number => a.day - b.day || (a.one.record.id < b.one.record.id ? -1 : 1);

const partiesOf = ({ actors, recipients }: EventRecord): string =>
  [...new Set([...actors, ...recipients].flatMap((one) => keyOf(one) ?? []))].sort().join();

/** Of acts in order of time those that begin after the announcement, and soon. */
const after = (acts: readonly Dated[], { end }: Dated): Dated[] => acts.slice(upTo(acts, end), upTo(acts, end + SOON));

function fulfils({ one: plan, end }: Dated, { one: act, day }: Dated, languageOf: LanguageOf): string | null {
  // News of the day in the article that announces it is the announcement.
  const told = new Set(plan.tellings.map(({ source }) => source));
  if (act.record.date?.basis === 'published' && act.tellings.some(({ source }) => told.has(source))) return null;
  const before = `it was announced ${day - end} days before`;
  for (const { a, b, names, alike } of commonOf(plan, act, languageOf)) {
    if (names.length > 0 && (alike || share(a.names, b.names) >= ALIKE)) return `${before}; both name ${names.join(', ')}`;
    if (alike && a.mode === b.mode) return `${before}, in the same words`;
  }
  return null;
}
