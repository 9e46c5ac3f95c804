/**
 * Which records belong to one story: an accusation and the act that it alleges, an announcement and the act that fulfils it. Links go both
 * ways. Deliberately absent: what is held of one record over time; a later confirmation or retraction is a move of the record itself.
 */
import type { Link, LinkKind } from '../model/record.ts';
import { accusations } from './accusations.ts';
import { fulfilments } from './plans.ts';
import type { LanguageOf, Threaded } from './thread.ts';

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
export function linksOf(records: readonly Threaded[], languageOf: LanguageOf): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  for (const { from, kind, to, because } of [...accusations(records), ...fulfilments(records, languageOf)]) {
    add(links, from.record.id, { kind, record: to.record.id, because });
    add(links, to.record.id, { kind: BACK[kind], record: from.record.id, because });
  }
  for (const found of links.values()) found.sort((a, b) => (`${a.kind} ${a.record}` < `${b.kind} ${b.record}` ? -1 : 1));
  return links;
}

function add(links: Map<string, Link[]>, id: string, link: Link): void {
  const found = links.get(id);
  if (!found) links.set(id, [link]);
  else if (!found.some(({ kind, record }) => kind === link.kind && record === link.record)) found.push(link);
}
