/** On what the tellings of an occurrence differ, each value with those who say so. What one tells and another leaves out is no difference. */
import type { Count } from '../model/event.ts';
import type { Difference } from '../model/record.ts';
import type { Fact } from './fact.ts';

export function differencesOf(facts: readonly Fact[]): Difference[] {
  const counted = [...new Set(facts.flatMap(({ telling }) => Object.keys(telling.counts)))].sort();
  const fields: [string, (fact: Fact) => string | null][] = [
    ['type', ({ telling }) => telling.type],
    ['mode', ({ telling }) => telling.mode],
    ['date', dayOf],
    ['status', ({ telling }) => telling.status],
    ['place', ({ telling }) => telling.place?.country ?? null],
    ['actors', ({ actors }) => actors.join(', ') || null],
    ['recipients', ({ recipients }) => recipients.join(', ') || null],
    ...counted.map((key): [string, (fact: Fact) => string | null] => [
      `counts.${key}`,
      ({ telling }) => {
        const count = telling.counts[key];
        return count === undefined ? null : countText(count);
      },
    ]),
  ];
  return fields.flatMap(([field, tells]) => {
    const values = valuesOf(facts, tells);
    return values.length > 1 && !(NESTED.has(field) && nested(values.map(({ value }) => value))) ? [{ field, values }] : [];
  });
}

const NESTED = new Set(['date', 'actors', 'recipients']);

/** Whether each value is told within the next wider: a day of a visit of three, one of two actors. */
function nested(values: readonly string[]): boolean {
  const wide = values.toSorted((a, b) => b.length - a.length);
  return wide.every((value, i) => i === 0 || within(value, wide[i - 1] as string));
}

function within(value: string, wider: string): boolean {
  const [parts, all] = [value.split(', '), wider.split(', ')];
  if (parts.every((part) => all.includes(part))) return true;
  const [start = '', end = start] = value.split(' to ');
  const [first = '', last = first] = wider.split(' to ');
  return first <= start && end <= last;
}

/** Dates of publication and stretches of more than some days are no rival of a day. */
function dayOf({ own, standing, telling: { date } }: Fact): string | null {
  if (!date || !own || standing === 'coarse') return null;
  return date.start === date.end ? date.start : `${date.start} to ${date.end}`;
}

export const countText = (count: Count): string => (typeof count === 'number' ? `${count}` : `${count.min} to ${count.max}`);

function valuesOf(facts: readonly Fact[], tells: (fact: Fact) => string | null): Difference['values'] {
  const byValue = new Map<string, Set<string>>();
  for (const fact of facts) {
    const value = tells(fact);
    if (value === null) continue;
    const tellings = byValue.get(value) ?? new Set();
    byValue.set(value, tellings.add(fact.telling.event));
  }
  return [...byValue].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, tellings]) => ({ value, tellings: [...tellings].sort() }));
}
