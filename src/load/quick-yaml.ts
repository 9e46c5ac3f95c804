/**
 * Reads the plain part of YAML 1.2 that content files are written in: block and flow mappings and sequences, one-line scalars,
 * anchors and aliases, comments. About twenty times as fast as the full reader when cold, which is what a command's start waits for.
 * Deliberately absent: everything else (block scalars, tags, documents, tabs, folded lines, double keys) and every error message;
 * the answer is then `undefined`, and the full reader decides.
 */
import { blank, type Cursor, endOfLine, flow, give, isItem, keyOf, NOT_PLAIN, newKey, scalar, word } from './quick-flow.ts';

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
  const rest = source.slice(at, line);
  const comment = rest.indexOf(' #');
  const text = (comment >= 0 ? rest.slice(0, comment) : rest).trimEnd();
  if (text.includes(': ') || text.endsWith(':')) give();
  cursor.at = line;
  if (nextLine(cursor) > indent) give();
  return stepBack(cursor, scalar(text));
}
