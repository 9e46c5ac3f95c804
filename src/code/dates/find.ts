/**
 * Time expressions in a text: one pass over its tokens, dispatched on the first token, the longest reading wins.
 * Deliberately absent: dates; see resolve.ts.
 */
import type { TimeExpression, TimeGrammar } from '../../model/time.ts';
import { MARK, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import { type CompiledTimes, compileTimes } from './compile.ts';
import { type Draft, extend, readTime, type Source } from './draft.ts';
import { matchAt } from './match.ts';
import { rangeFrom, rangeFromHead, rangeFromNumber } from './ranges.ts';
import { boundBefore, tenseOf } from './surroundings.ts';

/** Every time expression between tokens `from` and `to`, in order, none overlapping another. */
export function findTimes(tokens: Tokens, grammar: TimeGrammar, from = 0, to = tokens.count): TimeExpression[] {
  const compiled = compileTimes(grammar);
  const found: TimeExpression[] = [];
  for (let line = from; line < to; ) {
    const end = lineEnd(tokens, line, to);
    const times = compiled.folded && isPlain(tokens, line, end) ? compiled.folded : compiled;
    findInLine({ tokens, times, limit: end }, line, found);
    line = end;
  }
  return found;
}

function lineEnd(tokens: Tokens, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && tokens.gap[end] !== 2) end++;
  return end;
}

/** Whether no letter of a line carries an accent. */
function isPlain(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const word = tokens.word[i] as string;
    for (let c = 0; c < word.length; c++) if (word.charCodeAt(c) > 127) return false;
  }
  return true;
}

function findInLine(source: Source, from: number, found: TimeExpression[]): void {
  const { tokens, times, limit } = source;
  for (let i = from; i < limit; ) {
    const candidate = tokens.kind[i] === NUMBER || times.starters.has(tokens.word[i] as string);
    const draft = candidate ? readAt(source, i) : null;
    const not = candidate ? matchAt(tokens, times.roles.not, i, limit) : null;
    if (not && (!draft || not.to >= draft.to)) {
      i = not.to;
      continue;
    }
    if (draft) found.push(expressionOf(tokens, times, draft));
    i = draft?.to ?? i + 1;
  }
}

/** The longest expression at a token, ranges included. */
function readAt(source: Source, at: number): Draft | null {
  const { tokens } = source;
  const time = readTime(source, at);
  const range = time ? rangeFrom(source, time) : null;
  let longest = range ?? time;
  for (const numbers of [tokens.kind[at] === NUMBER ? rangeFromNumber(source, at) : null, rangeFromHead(source, at)])
    if (numbers && (!longest || numbers.to > longest.to)) longest = numbers;
  if (!longest) return null;
  const whole = extend(source, longest);
  return standsApart(tokens, whole) ? whole : null;
}

const JOINERS = new Set(['/', '-', '.', ',', ':']);
const TIED_BEFORE = new Set(['$', '€', '£', '#', '+', '*', '=']);
const TIED_AFTER = new Set(['%', '°', '+', '$', '€', '=']);

/** Whether the numbers at an expression's ends are not parts of something longer: `Su-27/30`, `12/2013/NĐ-CP`, `27.5%`, `1.979`. */
function standsApart(tokens: Tokens, { from, to }: Draft): boolean {
  const { kind, gap, word, count } = tokens;
  if (kind[from] === NUMBER && from > 0 && gap[from] === 0) {
    const mark = word[from - 1] as string;
    if (kind[from - 1] === WORD || TIED_BEFORE.has(mark)) return false;
    if (JOINERS.has(mark) && from > 1 && gap[from - 1] === 0 && kind[from - 2] !== MARK) return mark === ',' && kind[from - 2] === WORD;
  }
  if (kind[to - 1] === NUMBER && to < count && gap[to] === 0) {
    const mark = word[to] as string;
    if (kind[to] === WORD || TIED_AFTER.has(mark)) return false;
    if (JOINERS.has(mark) && to + 1 < count && gap[to + 1] === 0)
      return kind[to + 1] === MARK || (kind[to + 1] === WORD && mark !== '/');
  }
  return true;
}

function expressionOf(tokens: Tokens, times: CompiledTimes, { from, to, value, rules }: Draft): TimeExpression {
  return {
    from,
    to,
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    value,
    bound: boundBefore(tokens, times, from),
    tense: tenseOf(tokens, times, from, to, value),
    rules,
  };
}
