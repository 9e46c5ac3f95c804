/**
 * What a person put right of a telling. Whoever kept the correction should have checked it, but an old store may hold what nobody checked:
 * what does not have the shape of the record is not taken into it.
 */
import { parseIso } from '../code/dates/calendar.ts';
import { EVENT_TYPES, type EventFacts, STATUSES } from '../model/event.ts';
import type { Scheme } from '../model/scheme.ts';
import type { Telling } from '../model/telling.ts';

/** Fields of the record, as their names and values in the contract. */
export type Correction = Readonly<Record<string, unknown>>;

type Shape = (value: unknown) => boolean;

const text: Shape = (value) => typeof value === 'string';
const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
const day: Shape = (value) => typeof value === 'string' && parseIso(value) !== null;
const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const oneOf =
  (values: readonly string[]): Shape =>
  (value) =>
    values.includes(value as string);
const mapOf =
  (shape: Shape): Shape =>
  (value) =>
    isObject(value) && Object.values(value).every(shape);
const objectOf =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, shape]) => shape(value[name]));
const isObject = (value: unknown): value is Correction => typeof value === 'object' && value !== null && !Array.isArray(value);

const side = listOf(
  objectOf({ text, state: orNull(text), org: orNull(text), sector: orNull(text), name: orNull(text), office: orNull(text) }),
);
const range = objectOf({ min: number, max: number });

/** The fields that a person may put right, and what each must look like. */
const SHAPES: Readonly<Record<keyof EventFacts, Shape>> = {
  type: oneOf(EVENT_TYPES),
  mode: orNull(text),
  contexts: listOf(text),
  cameo: orNull(text),
  score: number,
  actors: side,
  recipients: side,
  date: orNull(objectOf({ start: day, end: day, precision: text, basis: text, reasons: listOf(text) })),
  place: orNull(objectOf({ text, country: orNull(text), lat: orNull(number), lon: orNull(number) })),
  status: oneOf(STATUSES),
  counts: mapOf((value) => number(value) || range(value)),
};
const FIELDS = Object.keys(SHAPES) as (keyof EventFacts)[];

/** The fields that cannot be taken into a record; null where all can. */
export function faultOf(correction: unknown): string | null {
  if (!isObject(correction)) return 'no fields';
  const wrong = FIELDS.filter((field) => field in correction && !SHAPES[field](correction[field]));
  return wrong.length === 0 ? null : wrong.map((field) => `${field} ${JSON.stringify(correction[field])}`).join(', ');
}

/** A telling as a person put it right; of a new type or mode the scheme gives score and code, unless the person did. */
export function corrected(telling: Telling, correction: Correction | undefined, scheme: Scheme | undefined): Telling {
  if (!correction) return telling;
  const given = Object.fromEntries(
    FIELDS.flatMap((field) => (field in correction ? [[field, correction[field]]] : [])),
  ) as Partial<EventFacts>;
  const changed: Telling = { ...telling, ...given, ...('date' in given ? { open: null } : {}) };
  if (changed.type === telling.type && changed.mode === telling.mode) return changed;
  const kind = scheme?.[changed.type];
  const mode = changed.mode === null ? undefined : kind?.modes.get(changed.mode);
  return {
    ...changed,
    score: given.score ?? mode?.score ?? kind?.score ?? changed.score,
    cameo: given.cameo ?? mode?.cameo ?? kind?.cameo ?? changed.cameo,
  };
}
