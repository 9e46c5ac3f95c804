/**
 * The parts of `quick-yaml.ts` that stand on one line or between brackets: scalars, keys, quotes, aliases, flow collections.
 * Whatever is beyond the plain part of YAML ends in `give`, which throws `NOT_PLAIN`.
 */

export interface Cursor {
  readonly source: string;
  at: number;
  readonly anchors: Map<string, unknown>;
}

export const NOT_PLAIN = Symbol('not plain');

const NUMBERS = /^[-+]?(?:\d+|\.\d+|\d+\.\d*)(?:[eE][-+]?\d+)?$/u;
const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** What ends a plain scalar in a flow collection: 1 always, 2 by what stands beside it. */
const STOPS = new Uint8Array(128);
for (const char of ',[]{}\n') STOPS[char.charCodeAt(0)] = 1;
for (const char of ':#') STOPS[char.charCodeAt(0)] = 2;
const NEVER_FIRST = setOf('!|>%@`#,:?[]{}&*"\'');
const NEVER_KEY = setOf('&*!|>%@`?-');
const AFTER_PLAIN = setOf(',]}:');
/** What a number or a constant may begin with. */
const SPECIAL = setOf('0123456789+-.~nNtTfF');
const SPACE = 32;
const LINE = 10;

function setOf(chars: string): Uint8Array {
  const set = new Uint8Array(128);
  for (const char of chars) set[char.charCodeAt(0)] = 1;
  return set;
}

export function give(): never {
  throw NOT_PLAIN;
}

export function endOfLine({ source }: Cursor, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}

export const blank = (char: string | undefined): boolean => char === ' ' || char === '\n' || char === undefined;

export const isItem = ({ source, at }: Cursor): boolean => source[at] === '-' && blank(source[at + 1]);

/** A key that the mapping has not yet; names that every object inherits count as had. */
export function newKey(value: Record<string, unknown>, key: string): string {
  if (value[key] !== undefined || key === '<<') give();
  return key;
}

export function keyOf(raw: string): string {
  const first = raw.charCodeAt(0);
  if (first === 34 || first === 39) return quoted({ source: raw, at: 0, anchors: new Map() });
  const key = raw.trimEnd();
  if (key === '' || NEVER_KEY[first] === 1) give();
  if (SPECIAL[first] === 1 && NUMBERS.test(key) && String(Number(key)) !== key) give();
  return key;
}

export function scalar(text: string): unknown {
  if (text !== '' && SPECIAL[text.charCodeAt(0)] !== 1) return text;
  const constant = CONSTANTS.get(text);
  if (constant !== undefined) return constant;
  if (NUMBERS.test(text)) return Number(text);
  if (/^(?:0[xo]|[-+]?\.(?:inf|nan))/iu.test(text)) give();
  return text;
}

export function flow(cursor: Cursor): unknown {
  const { source } = cursor;
  flowSpace(cursor);
  const char = source[cursor.at];
  if (char === '[') return flowSequence(cursor);
  if (char === '{') return flowMapping(cursor);
  if (char === '"' || char === "'") return quoted(cursor);
  if (char === '*') {
    const name = word(cursor);
    return cursor.anchors.has(name) ? cursor.anchors.get(name) : give();
  }
  if (char === '&') {
    const name = word(cursor);
    const value = flow(cursor);
    cursor.anchors.set(name, value);
    return value;
  }
  return scalar(flowPlain(cursor));
}

function flowSequence(cursor: Cursor): unknown[] {
  const values: unknown[] = [];
  cursor.at++;
  for (;;) {
    flowSpace(cursor);
    if (cursor.source[cursor.at] === ']') break;
    values.push(flow(cursor));
    if (!comma(cursor, ']')) break;
  }
  cursor.at++;
  return values;
}

function flowMapping(cursor: Cursor): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  cursor.at++;
  for (;;) {
    flowSpace(cursor);
    const char = cursor.source[cursor.at];
    if (char === '}') break;
    const key = newKey(value, char === '"' || char === "'" ? quoted(cursor) : keyOf(flowPlain(cursor)));
    flowSpace(cursor);
    if (cursor.source[cursor.at] !== ':') give();
    cursor.at++;
    value[key] = flow(cursor);
    if (!comma(cursor, '}')) break;
  }
  cursor.at++;
  return value;
}

function comma(cursor: Cursor, close: string): boolean {
  flowSpace(cursor);
  const char = cursor.source[cursor.at];
  if (char === close) return false;
  if (char !== ',') give();
  cursor.at++;
  return true;
}

/** Spaces, line breaks and comments between the parts of a flow collection. */
function flowSpace(cursor: Cursor): void {
  const { source } = cursor;
  for (;;) {
    const code = source.charCodeAt(cursor.at);
    if (code === SPACE || code === LINE) cursor.at++;
    else if (code === 35 && blank(source[cursor.at - 1])) cursor.at = endOfLine(cursor, cursor.at);
    else return;
  }
}

function flowPlain(cursor: Cursor): string {
  const { source, at } = cursor;
  if (NEVER_FIRST[source.charCodeAt(at)] === 1 || isItem(cursor) || at >= source.length) give();
  let i = at;
  for (; i < source.length; i++) {
    const stop = STOPS[source.charCodeAt(i)];
    if (stop === undefined || stop === 0) continue;
    if (stop === 1) break;
    const colon = source[i] === ':';
    if (colon && (blank(source[i + 1]) || ',[]{}'.includes(source[i + 1] as string))) break;
    if (!colon && source[i - 1] === ' ') break;
  }
  let end = i;
  while (source.charCodeAt(end - 1) === SPACE) end--;
  cursor.at = i;
  flowSpace(cursor);
  if (AFTER_PLAIN[source.charCodeAt(cursor.at)] !== 1) give();
  return source.slice(at, end);
}

function quoted(cursor: Cursor): string {
  const { source, at } = cursor;
  const quote = source[at] as string;
  let i = at + 1;
  let escapes = false;
  for (; source[i] !== quote || (quote === "'" && source[i + 1] === quote); i++) {
    if (source[i] === undefined || source[i] === '\n') give();
    if (quote === '"' && source[i] === '\\') escapes = true;
    if (source[i] === quote || (quote === '"' && source[i] === '\\')) i++;
  }
  cursor.at = i + 1;
  const text = source.slice(at + 1, i);
  if (quote === "'") return text.replaceAll("''", "'");
  if (!escapes) return text;
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return give();
  }
}

/** The name of an anchor or alias at the cursor. */
export function word(cursor: Cursor): string {
  const start = cursor.at + 1;
  while (!blank(cursor.source[cursor.at]) && !',]}'.includes(cursor.source[cursor.at] as string)) cursor.at++;
  return cursor.source.slice(start, cursor.at);
}
