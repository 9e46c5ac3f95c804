/**
 * Reads the plain part of YAML 1.2 that content files are written in: block and flow mappings and sequences, one-line scalars,
 * anchors and aliases, comments. Twelve times as fast as the full reader when cold, which is what a command's start waits for.
 * Deliberately absent: everything else (block scalars, tags, documents, tabs, folded lines, double keys) and every error message;
 * the answer is then `undefined`, and the full reader decides.
 */

interface Cursor {
  readonly source: string;
  at: number;
  readonly anchors: Map<string, unknown>;
}

const NOT_PLAIN = Symbol('not plain');

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

/** The value of a YAML text, or undefined where it uses more of YAML than this reads. */
export function quickYaml(source: string): unknown {
  if (source.includes('\t') || source.includes('\r')) return undefined;
  const cursor: Cursor = { source, at: 0, anchors: new Map() };
  try {
    const indent = nextLine(cursor);
    if (indent < 0) return undefined;
    const value = block(cursor, indent);
    return nextLine(cursor) < 0 ? value : undefined;
  } catch (thrown) {
    if (thrown === NOT_PLAIN) return undefined;
    throw thrown;
  }
}

function give(): never {
  throw NOT_PLAIN;
}

/** Moves to the next line's first character that is neither space nor comment; its column, or -1 at the end. */
function nextLine(cursor: Cursor): number {
  const { source } = cursor;
  let start = cursor.at;
  if (start > 0 && source[start - 1] !== '\n') start = endOfLine(cursor, start) + 1;
  while (start < source.length) {
    let i = start;
    while (source[i] === ' ') i++;
    const char = source[i];
    if (char !== '\n' && char !== '#' && char !== undefined) {
      if (i === start && (source.startsWith('---', i) || source.startsWith('...', i) || char === '%')) give();
      cursor.at = i;
      return i - start;
    }
    start = endOfLine(cursor, i) + 1;
  }
  cursor.at = source.length;
  return -1;
}

function endOfLine({ source }: Cursor, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}

/** Only spaces or a comment may follow on this line. */
function restOfLine(cursor: Cursor): void {
  skipSpaces(cursor);
  const char = cursor.source[cursor.at];
  if (char !== undefined && char !== '\n' && (char !== '#' || cursor.source[cursor.at - 1] !== ' ')) give();
  cursor.at = endOfLine(cursor, cursor.at);
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.source[cursor.at] === ' ') cursor.at++;
}

const blank = (char: string | undefined): boolean => char === ' ' || char === '\n' || char === undefined;

const isItem = ({ source, at }: Cursor): boolean => source[at] === '-' && blank(source[at + 1]);

function block(cursor: Cursor, indent: number): unknown {
  if (isItem(cursor)) return sequence(cursor, indent);
  if (keyEnd(cursor) >= 0) return mapping(cursor, indent);
  return inline(cursor, indent);
}

function mapping(cursor: Cursor, indent: number): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (;;) {
    const end = keyEnd(cursor);
    if (end < 0) give();
    const key = newKey(value, keyOf(cursor.source.slice(cursor.at, end)));
    cursor.at = end + 1;
    value[key] = inline(cursor, indent);
    const next = nextLine(cursor);
    if (next > indent) give();
    if (next < indent || isItem(cursor)) return stepBack(cursor, value);
  }
}

/** A key that the mapping has not yet; names that every object inherits count as had. */
function newKey(value: Record<string, unknown>, key: string): string {
  if (value[key] !== undefined || key === '<<') give();
  return key;
}

function sequence(cursor: Cursor, indent: number): unknown[] {
  const values: unknown[] = [];
  for (;;) {
    const dash = cursor.at;
    cursor.at++;
    skipSpaces(cursor);
    if (isItem(cursor)) give();
    const compact = !blank(cursor.source[cursor.at]) && keyEnd(cursor) >= 0;
    const column = indent + cursor.at - dash;
    values.push(compact ? mapping(cursor, column) : inline(cursor, indent, true));
    const next = nextLine(cursor);
    if (next > indent) give();
    if (next < indent || !isItem(cursor)) return stepBack(cursor, values);
  }
}

/** Where the key at the cursor ends, at its colon; -1 where the line holds none. */
function keyEnd(cursor: Cursor): number {
  const { source, at } = cursor;
  const first = source[at] as string;
  if (first === '"' || first === "'") {
    const end = source.indexOf(first, at + 1) + 1;
    return end > 0 && source[end] === ':' && blank(source[end + 1]) ? end : -1;
  }
  if ('[{'.includes(first)) return -1;
  const line = endOfLine(cursor, at);
  for (let i = at; i < line; i++) {
    if (source[i] === ':' && blank(source[i + 1])) return i;
    if (source[i] === '#' && source[i - 1] === ' ') return -1;
  }
  return -1;
}

function keyOf(raw: string): string {
  const first = raw.charCodeAt(0);
  if (first === 34 || first === 39) return quoted({ source: raw, at: 0, anchors: new Map() });
  const key = raw.trimEnd();
  if (key === '' || NEVER_KEY[first] === 1) give();
  if (SPECIAL[first] === 1 && NUMBERS.test(key) && String(Number(key)) !== key) give();
  return key;
}

/** The value after a key's colon or a dash: on the same line, or a block below. */
function inline(cursor: Cursor, indent: number, item = false): unknown {
  const { source } = cursor;
  skipSpaces(cursor);
  if (source[cursor.at] === '&') {
    const name = word(cursor);
    const value = inline(cursor, indent, item);
    cursor.anchors.set(name, value);
    return value;
  }
  const char = source[cursor.at];
  if (char === undefined || char === '\n' || char === '#') return below(cursor, indent, item);
  if (char === '[' || char === '{' || char === '*' || char === '"' || char === "'") {
    const value = flow(cursor);
    restOfLine(cursor);
    return value;
  }
  return plainLine(cursor, indent);
}

function below(cursor: Cursor, indent: number, item: boolean): unknown {
  const before = cursor.at;
  const next = nextLine(cursor);
  if (next > indent) return block(cursor, next);
  if (next === indent && !item && isItem(cursor)) return sequence(cursor, indent);
  cursor.at = before;
  return null;
}

/** The line ahead is another's: the next `nextLine` must find it again. */
function stepBack<T>(cursor: Cursor, value: T): T {
  if (cursor.at < cursor.source.length) cursor.at = cursor.source.lastIndexOf('\n', cursor.at) + 1;
  return value;
}

function plainLine(cursor: Cursor, indent: number): unknown {
  const { source, at } = cursor;
  if ('!|>%@`]},?'.includes(source[at] as string)) give();
  const line = endOfLine(cursor, at);
  const comment = source.indexOf(' #', at);
  const text = source.slice(at, comment >= 0 && comment < line ? comment : line).trimEnd();
  if (text.includes(': ') || text.endsWith(':')) give();
  cursor.at = line;
  if (nextLine(cursor) > indent) give();
  return stepBack(cursor, scalar(text));
}

function scalar(text: string): unknown {
  if (text !== '' && SPECIAL[text.charCodeAt(0)] !== 1) return text;
  const constant = CONSTANTS.get(text);
  if (constant !== undefined) return constant;
  if (NUMBERS.test(text)) return Number(text);
  if (/^(?:0[xo]|[-+]?\.(?:inf|nan))/iu.test(text)) give();
  return text;
}

function flow(cursor: Cursor): unknown {
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
function word(cursor: Cursor): string {
  const start = cursor.at + 1;
  while (!blank(cursor.source[cursor.at]) && !',]}'.includes(cursor.source[cursor.at] as string)) cursor.at++;
  return cursor.source.slice(start, cursor.at);
}
