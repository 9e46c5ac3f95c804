/**
 * Time expressions in a text: one pass over its tokens, dispatched on the first token, the longest reading wins.
 * Deliberately absent: dates; see resolve.ts.
 */
import type { CalendarTime, Tense, TimeExpression, TimeGrammar, TimeValue } from '../../model/time.ts';
import { MARK, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import { type CompiledTimes, compileTimes } from './compile.ts';
import { type Draft, extend, readTime, type Source } from './draft.ts';
import { matchAt } from './match.ts';
import { rangeFrom } from './ranges.ts';
import { seriesAt } from './series.ts';
import { boundBefore, leanBefore, tenseOf } from './surroundings.ts';

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
    if (tokens.kind[i] !== NUMBER && !times.starters.has(tokens.word[i] as string)) {
      i++;
      continue;
    }
    const drafts = readAt(source, i);
    const to = drafts.at(-1)?.to ?? i + 1;
    const not = matchAt(tokens, times.roles.not, i, limit);
    if (not && not.to >= to) {
      i = not.to;
      continue;
    }
    for (const draft of drafts) found.push(expressionOf(tokens, times, draft));
    i = to;
  }
}

/** The longest reading at a token, a range or a series included; none where its numbers are parts of something else. */
function readAt(source: Source, at: number): readonly Draft[] {
  const time = readTime(source, at);
  const range = time ? rangeFrom(source, time) : null;
  const single = range ?? (time && extend(source, time));
  const series = seriesAt(source, at);
  const longest = series && (series.at(-1)?.to ?? at) > (single?.to ?? at) ? series : single ? [single] : [];
  const [first, last] = [longest[0], longest.at(-1)];
  return first && last && standsApart(source.tokens, first.from, last.to) ? longest : [];
}

const JOINERS = new Set(['/', '-', '.', ',', ':']);
const TIED_BEFORE = new Set(['$', '€', '£', '#', '+', '*', '=']);
const TIED_AFTER = new Set(['%', '°', '+', '$', '€', '=']);

/** Whether the numbers at an expression's ends are not parts of something longer: `Su-27/30`, `12/2013/NĐ-CP`, `27.5%`, `1.979`. */
function standsApart(tokens: Tokens, from: number, to: number): boolean {
  const { kind, gap, word, count } = tokens;
  if (kind[from] === NUMBER && from > 0 && gap[from] === 0) {
    const mark = word[from - 1] as string;
    if (kind[from - 1] === WORD || TIED_BEFORE.has(mark)) return false;
    if (JOINERS.has(mark) && from > 1 && gap[from - 1] === 0 && kind[from - 2] !== MARK) return mark === ',' && kind[from - 2] === WORD;
  }
  if (kind[to - 1] === NUMBER && to < count && gap[to] === 0) {
    const mark = word[to] as string;
    if (kind[to] === WORD || TIED_AFTER.has(mark)) return false;
    if (JOINERS.has(mark) && to + 1 < count && gap[to + 1] === 0) return kind[to + 1] === MARK || (kind[to + 1] === WORD && mark !== '/');
  }
  return true;
}

function expressionOf(tokens: Tokens, times: CompiledTimes, { from, to, value: read, rules }: Draft): TimeExpression {
  const value = leaning(read, leanBefore(tokens, times, from));
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

/** ‘hồi tháng 12’ looks back as surely as ‘tháng 12 vừa qua’ does. */
function leaning(value: TimeValue, tense: Tense | null): TimeValue {
  if (!tense || value.kind === 'window' || value.kind === 'vague') return value;
  const lean = (time: CalendarTime): CalendarTime => ({ ...time, tense: time.tense ?? tense });
  return value.kind === 'range' ? { ...value, from: lean(value.from), to: lean(value.to) } : lean(value);
}
