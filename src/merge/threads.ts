/**
 * Which records belong to one story: an accusation and the act that it alleges, an announcement and the act that fulfils it, a claim and
 * what answers it. Links go both ways, and an answer moves what is held of the claim. Deliberately absent: answers told of the record
 * itself (moves.ts).
 */
import type { Link, LinkKind, Move } from '../model/record.ts';
import { accusations } from './accusations.ts';
import { ANSWERED, answers } from './answers.ts';
import { fulfilments } from './plans.ts';
import type { LanguageOf, Threaded } from './thread.ts';

const BACK: Readonly<Record<LinkKind, LinkKind>> = {
  accuses: 'alleged-by',
  'alleged-by': 'accuses',
  confirms: 'confirmed-by',
  'confirmed-by': 'confirms',
  denies: 'denied-by',
  'denied-by': 'denies',
  retracts: 'retracted-by',
  'retracted-by': 'retracts',
  fulfils: 'fulfilled-by',
  'fulfilled-by': 'fulfils',
};

export interface Thread {
  /** Sorted. */
  readonly links: readonly Link[];
  /** By records that answer it, in order of time. */
  readonly moves: readonly Move[];
}

/** What each record is tied to, by its id. */
export function threadsOf(records: readonly Threaded[], languageOf: LanguageOf): ReadonlyMap<string, Thread> {
  const links = new Map<string, Link[]>();
  const moves = new Map<string, Move[]>();
  const answered = answers(records, languageOf);
  for (const { from, kind, to, because } of [...accusations(records), ...fulfilments(records, languageOf), ...answered]) {
    add(links, from.record.id, { kind, record: to.record.id, because });
    add(links, to.record.id, { kind: BACK[kind], record: from.record.id, because });
  }
  for (const { from, kind, to } of answered) {
    const move: Move = { status: ANSWERED[kind as keyof typeof ANSWERED], day: from.record.moves[0]?.day ?? null, by: from.record.id };
    moves.set(to.record.id, [...(moves.get(to.record.id) ?? []), move]);
  }
  for (const list of moves.values()) list.sort((a, b) => (`${a.day} ${a.by}` < `${b.day} ${b.by}` ? -1 : 1));
  for (const found of links.values()) found.sort((a, b) => (`${a.kind} ${a.record}` < `${b.kind} ${b.record}` ? -1 : 1));
  return new Map([...links].map(([id, list]) => [id, { links: list, moves: moves.get(id) ?? [] }]));
}

function add(links: Map<string, Link[]>, id: string, link: Link): void {
  const found = links.get(id);
  if (!found) links.set(id, [link]);
  else if (!found.some(({ kind, record }) => kind === link.kind && record === link.record)) found.push(link);
}
