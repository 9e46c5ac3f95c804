/**
 * Pairs of records that may be one occurrence, with what speaks for it and against it, in words. For each record only the likeliest is
 * offered, so that a person is asked about each once; once that is judged, the next is. The rest are its rivals.
 */
import type { Doubt, Rivals } from '../model/record.ts';
import { countText } from './differences.ts';
import { likelihood } from './evidence.ts';
import type { Fact } from './fact.ts';
import type { Near } from './gather.ts';

export interface Doubted {
  /** The likeliest first. */
  readonly doubts: readonly Doubt[];
  readonly rivals: readonly Rivals[];
}

/** With the ids of the records in which the two tellings ended up. */
export type NamedNear = Near & { readonly from: string; readonly to: string };

export function doubtsOf(near: readonly NamedNear[], unsure: ReadonlyMap<string, ReadonlySet<string>>): Doubted {
  const offered = new Map<string, Doubt>();
  const all = new Map<string, Rivals>();
  const asked = new Set<string>();
  for (const { fact, like, weight, open, from, to } of near.filter((one) => one.from !== one.to).sort(likelierFirst)) {
    const records: Rivals = from < to ? [from, to] : [to, from];
    const key = records.join(' ');
    all.set(key, records);
    if (!open || offered.has(key) || (asked.has(from) && !unsure.has(fact.telling.event))) continue;
    asked.add(from);
    offered.set(key, { records, likeness: likelihood(weight), reasons: from < to ? reasonsOf(fact, like) : reasonsOf(like, fact) });
  }
  return {
    doubts: [...offered.values()].sort((a, b) => b.likeness - a.likeness || (a.records.join() < b.records.join() ? -1 : 1)),
    rivals: [...all].flatMap(([key, pair]) => (offered.has(key) ? [] : [pair])),
  };
}

const likelierFirst = (a: Near, b: Near): number => b.weight - a.weight || (tellingsOf(a) < tellingsOf(b) ? -1 : 1);
const tellingsOf = ({ fact, like }: Near): string => [fact, like].map(({ telling, source }) => `${telling.event} ${source.id}`).join(' ');

function reasonsOf(a: Fact, b: Fact): string[] {
  const compared: [string, string | null, string | null][] = [
    ['type', kind(a), kind(b)],
    ['actors', a.actors.join(', ') || null, b.actors.join(', ') || null],
    ['recipients', a.recipients.join(', ') || null, b.recipients.join(', ') || null],
    ['date', date(a), date(b)],
    ['place', a.telling.place?.text ?? null, b.telling.place?.text ?? null],
    ['persons', a.persons.join(', ') || null, b.persons.join(', ') || null],
    ...Object.entries(a.telling.counts).map(([key, count]): [string, string, string | null] => {
      const other = b.telling.counts[key];
      return [key, countText(count), other === undefined ? null : countText(other)];
    }),
  ];
  return compared.flatMap(([what, x, y]) => {
    if (x === null && y === null) return [];
    return x === y ? [`same ${what}: ${x}`] : [`${what}: ${x ?? 'not told'} and ${y ?? 'not told'}`];
  });
}

const kind = ({ telling: { type, mode } }: Fact): string => (mode ? `${type} ${mode}` : type);

function date({ telling: { date: when, open } }: Fact): string | null {
  if (when)
    return `${when.start === when.end ? when.start : `${when.start} to ${when.end}`}${when.basis === 'published' ? ' (published)' : ''}`;
  return open ? `${open.day === null ? '' : `${open.day}/`}${open.month} without a year` : null;
}
