/** Values as JSON that does not depend on the order of their keys, and what of one differs from another. */

export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (isPlain(part) ? sorted(part) : part)) ?? 'undefined';

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The fields of a value that the base has otherwise. */
export function differing<Value extends object>(value: Value, base: Partial<Value>): Partial<Value> {
  const fields = Object.entries(value).filter(([key, field]) => {
    const other = (base as Readonly<Record<string, unknown>>)[key];
    return field !== other && JSON.stringify(field) !== JSON.stringify(other) && canonical(field) !== canonical(other);
  });
  return Object.fromEntries(fields) as Partial<Value>;
}
