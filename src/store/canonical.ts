/** Values as JSON that does not depend on the order of their keys, and what of one differs from another. */

export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (isPlain(part) ? sorted(part) : part)) ?? 'undefined';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (value: Plain): Plain => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Whether two values are the same as JSON, whatever the order of their keys; what is undefined is not there. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => alike(one, b[i]));
  if (Array.isArray(b) || !isPlain(a) || !isPlain(b)) return false;
  for (const key in a) if (!alike(a[key], b[key])) return false;
  for (const key in b) if (b[key] !== undefined && a[key] === undefined) return false;
  return true;
}

/** The fields of a value that the base has otherwise. */
export function differing<Value extends object>(value: Value, base: Partial<Value>): Partial<Value> {
  const fields = Object.entries(value).filter(([key, field]) => !alike(field, (base as Plain)[key]));
  return Object.fromEntries(fields) as Partial<Value>;
}
