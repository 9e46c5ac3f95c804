/** Pairs of records that may be one occurrence, with what speaks for it and against it, in words. */
import type { Doubt } from '../model/record.ts';
import { countText } from './differences.ts';
import { likelihood } from './evidence.ts';
import type { Fact } from './fact.ts';
import type { Near } from './gather.ts';

/** `idOf`: the id of the record in which a telling ended up. */
export function doubtsOf(near: readonly Near[], idOf: (fact: Fact) => string): Doubt[] {
  const byPair = new Map<string, Doubt>();
  for (const { fact, like, weight } of near) {
    const [a, b] = [idOf(fact), idOf(like)];
    if (a === b) continue;
    const records: readonly [string, string] = a < b ? [a, b] : [b, a];
    const doubt: Doubt = {
      records,
      likeness: likelihood(weight),
      reasons: reasonsOf(...(a < b ? ([fact, like] as const) : ([like, fact] as const))),
    };
    const known = byPair.get(records.join(' '));
    if (!known || stronger(doubt, known)) byPair.set(records.join(' '), doubt);
  }
  return [...byPair.values()].sort((a, b) => b.likeness - a.likeness || (a.records.join() < b.records.join() ? -1 : 1));
}

const stronger = (a: Doubt, b: Doubt): boolean =>
  a.likeness === b.likeness ? a.reasons.join() < b.reasons.join() : a.likeness > b.likeness;

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
