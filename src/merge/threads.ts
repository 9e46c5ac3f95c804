/**
 * Which records belong to one story: an accusation and the act that it alleges, a plan and the act that fulfils it, an act that others
 * later confirm or take back. Links go both ways. A link looks only at two records, so that records can be linked again without the rest.
 */
import type { EventRecord, Link, LinkKind } from '../model/record.ts';
import type { Telling } from '../model/telling.ts';
import { type Days, daysOf, keyOf } from './fact.ts';
import { sharedOf } from './shared.ts';

/** A record with what linking reads of its tellings. */
export interface Threaded {
  readonly record: EventRecord;
  readonly sources: ReadonlySet<string>;
  readonly tellings: readonly Telling[];
  /** BCP 47 of each source. */
  readonly languages: ReadonlyMap<string, string>;
}

const BACK: Readonly<Record<LinkKind, LinkKind>> = {
  accuses: 'alleged-by',
  'alleged-by': 'accuses',
  confirms: 'confirmed-by',
  'confirmed-by': 'confirms',
  retracts: 'retracted-by',
  'retracted-by': 'retracts',
  fulfils: 'fulfilled-by',
  'fulfilled-by': 'fulfils',
};

/** The links of each record, by its id, sorted. */
export function linksOf(records: readonly Threaded[]): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  const tie = (from: Threaded, kind: LinkKind, to: Threaded, because: string): void => {
    add(links, from.record.id, { kind, record: to.record.id, because });
    add(links, to.record.id, { kind: BACK[kind], record: from.record.id, because });
  };
  for (const group of byParties(records)) {
    const sorted = group.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1));
    for (const accusation of sorted.filter(({ record }) => record.type === 'ACCUSE'))
      for (const act of sorted) {
        const because = accuses(accusation, act);
        if (because) tie(accusation, 'accuses', act, because);
      }
    for (const plan of sorted) {
      const act = fulfilment(plan, sorted);
      if (act) tie(act.act, 'fulfils', plan, act.because);
    }
  }
  for (const found of links.values()) found.sort((a, b) => (`${a.kind} ${a.record}` < `${b.kind} ${b.record}` ? -1 : 1));
  return links;
}

function add(links: Map<string, Link[]>, id: string, link: Link): void {
  const found = links.get(id);
  if (!found) links.set(id, [link]);
  else if (!found.some(({ kind, record }) => kind === link.kind && record === link.record)) found.push(link);
}

/** What ties records: their parties, two by two, and for one-sided ones the one. Records that share no key are never linked. */
export function threadKeys({ type, actors, recipients, status }: EventRecord): string[] {
  if (type !== 'ACCUSE' && !(type in PLANS) && status === 'reported' && !FULFILLING.has(type)) return [];
  const parties = [...new Set([...actors, ...recipients].flatMap((one) => keyOf(one) ?? []))].sort().slice(0, 8);
  return parties.length === 1 ? parties : parties.flatMap((a, i) => parties.slice(i + 1).map((b) => `${a}~${b}`));
}

function byParties(records: readonly Threaded[]): Threaded[][] {
  const groups = new Map<string, Threaded[]>();
  for (const one of records)
    for (const key of threadKeys(one.record)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return [...groups.values()];
}

const keys = (side: EventRecord['actors']): Set<string> => new Set(side.flatMap((one) => keyOf(one) ?? []));
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** One article tells of both in the same breath, and who accuses is who says that the other did it. */
function accuses({ record, tellings }: Threaded, { record: act, tellings: acts }: Threaded): string | null {
  if ((act.status !== 'alleged' && act.status !== 'disputed') || act.type === 'ACCUSE') return null;
  if (!tellings.some((a) => acts.some((b) => a.source === b.source && share(a.words, b.words) >= ONE_BREATH))) return null;
  const accusers = keys(record.actors);
  if (!meet(keys(record.recipients), keys(act.actors))) return null;
  const says = act.support.asserts.some((speaker) => accusers.has(keyOf(speaker) ?? ''));
  return says ? 'the accusation and the act are told in one breath, and the accuser is who asserts the act' : null;
}

/** The share of common words from which two events of an article are told by the same sentences. */
const ONE_BREATH = 0.6;

/** What an act announced becomes when it is done. */
const PLANS: Readonly<Partial<Record<EventRecord['type'], readonly EventRecord['type'][]>>> = {
  AGREE: ['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'],
  CONCEDE: ['RETREAT', 'CONCEDE'],
  THREATEN: ['SANCTION', 'COERCE'],
  MOBILIZE: ['MOBILIZE'],
  RETREAT: ['RETREAT'],
};
const FULFILLING: ReadonlySet<string> = new Set(Object.values(PLANS).flat());

/** Days within which an announcement is carried out, or is another one's. */
const SOON = 180;
/** The share of common content words from which an act is the one announced. */
const ALIKE = 0.4;

function fulfilment(plan: Threaded, others: readonly Threaded[]): { readonly act: Threaded; readonly because: string } | null {
  const types = PLANS[plan.record.type];
  const announced = plan.record.status === 'planned' || plan.record.type === 'AGREE' || plan.record.type === 'THREATEN';
  const day = daysOf(plan.record.date);
  if (!types || !announced || !day) return null;
  for (const act of others.toSorted(byDate)) {
    const because = types.includes(act.record.type) && act.record.status !== 'planned' ? fulfils(plan, day, act) : null;
    if (because) return { act, because };
  }
  return null;
}

const byDate = (a: Threaded, b: Threaded): number => ((a.record.date?.start ?? '~') < (b.record.date?.start ?? '~') ? -1 : 1);

function fulfils(plan: Threaded, day: Days, act: Threaded): string | null {
  const done = daysOf(act.record.date);
  if (!done || done.end - done.start > 10 || done.start <= day.end || done.start - day.end > SOON) return null;
  if (!sameParties(plan.record, act.record)) return null;
  // News of the day in the article that announces it is the announcement.
  if (act.record.date?.basis === 'published' && meet(plan.sources, act.sources)) return null;
  for (const a of plan.tellings)
    for (const b of act.tellings) {
      const names = common(a.names, b.names);
      const alike = plan.languages.get(a.source) === act.languages.get(b.source) && share(a.words, b.words) >= ALIKE;
      if (names.length > 0 && (alike || share(a.names, b.names) >= ALIKE))
        return `it was announced ${done.start - day.end} days before; both name ${names.join(', ')}`;
      if (alike && a.mode === b.mode) return `it was announced ${done.start - day.end} days before, in the same words`;
    }
  return null;
}

function sameParties(a: EventRecord, b: EventRecord): boolean {
  const [x, y] = [keys([...a.actors, ...a.recipients]), keys([...b.actors, ...b.recipients])];
  return x.size === y.size && [...x].every((one) => y.has(one));
}

const common = (a: readonly string[], b: readonly string[]): string[] => a.filter((one) => b.includes(one));
const share = (a: readonly string[], b: readonly string[]): number =>
  Math.min(a.length, b.length) < 3 ? 0 : sharedOf(a, b).common / Math.min(a.length, b.length);
