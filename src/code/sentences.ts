/**
 * An article's own text as sentences over the page's tokens.
 * A full stop ends a sentence unless it belongs to a number, an initial or an abbreviation; a line break does where the block ends.
 */
import type { Article } from '../model/article.ts';
import type { EvidenceRole } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import { MARK, NUMBER, type Tokens, WORD } from '../text/tokens.ts';

export interface Sentence extends Span {
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly role: EvidenceRole;
  /** Index of the paragraph in the article, so that discourse knows where one ends. */
  readonly paragraph: number;
}

const ROLES: Readonly<Record<string, EvidenceRole>> = { title: 'title', lead: 'lead', body: 'body', caption: 'caption', teaser: 'teaser' };
const MAX_TOKENS = 220;

/** `openers` are words that, with a capital and no mark before them, begin a sentence that a crawler glued on. */
export function sentencesOf(
  article: Article,
  tokens: Tokens,
  abbreviations: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, paragraph) => {
    const role = ROLES[block.role];
    if (!role) return;
    const first = firstToken(tokens, block.start);
    let from = first;
    let i = first;
    const close = (to: number, as: EvidenceRole = role): void => {
      // A word can be glued to what stands behind its block.
      const end = Math.min(tokens.end[to - 1] ?? 0, block.end);
      if (to > from) sentences.push({ from, to, role: as, paragraph, start: tokens.start[from] as number, end });
      from = to;
    };
    for (; i < tokens.count && (tokens.start[i] as number) < block.end; i++) {
      const behind = i === from ? teaserEnd(tokens, i, block.end) : i;
      if (behind > i) {
        close(behind, 'teaser');
        i = behind - 1;
        continue;
      }
      if (i > from && opensSentence(tokens, i, openers)) close(i);
      if (endsSentence(tokens, i, abbreviations)) {
        while (i + 1 < tokens.count && closesQuote(tokens, i + 1) && (tokens.start[i + 1] as number) < block.end) i++;
        // “… ở Syria...”, ông nói: the sentence goes on.
        if (!(tokens.word[i + 1] === ',' && tokens.gap[i + 1] === 0 && (tokens.start[i + 1] as number) < block.end)) close(i + 1);
      } else if (i - from >= MAX_TOKENS) close(i + 1);
    }
    close(i);
  });
  return sentences;
}

/** The first token that begins at or after `offset`. */
function firstToken(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens of a headline in square brackets, at least and at most. */
const HEADLINE = [5, 40] as const;

/** Behind `[Cảnh sát Anh bắt một nghị sĩ]`, the headline of another story between two sentences; `i` itself where none begins. */
function teaserEnd(tokens: Tokens, i: number, end: number): number {
  if (tokens.word[i] !== '[' || tokens.capital[i + 1] !== 1) return i;
  for (let j = i + 1; j < tokens.count && j - i <= HEADLINE[1] && (tokens.start[j] as number) < end; j++) {
    if (tokens.word[j] !== ']') continue;
    const last = j + 1 >= tokens.count || (tokens.start[j + 1] as number) >= end;
    return j - i > HEADLINE[0] && (last || tokens.capital[j + 1] === 1 || tokens.kind[j + 1] === MARK) ? j + 1 : i;
  }
  return i;
}

function closesQuote(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  return tokens.kind[i] === MARK && tokens.gap[i] === 0 && (word === '"' || word === "'" || word === ')' || word === '/' || word === '.');
}

function opensSentence(tokens: Tokens, i: number, openers: ReadonlySet<string>): boolean {
  if (tokens.capital[i] !== 1 || tokens.gap[i] !== 1 || tokens.kind[i - 1] === MARK || !openers.has(tokens.word[i] as string)) return false;
  // In a line of capitals a capital says nothing.
  return i + 1 < tokens.count && tokens.capital[i + 1] === 0;
}

/** ‘Togo, Benin... đã ký’: behind dots with a small letter after them the sentence goes on. */
function trailsOff(tokens: Tokens, i: number): boolean {
  let to = i;
  while (tokens.word[to + 1] === '.' && tokens.gap[to + 1] === 0) to++;
  let from = i;
  while (from > 0 && tokens.word[from - 1] === '.' && tokens.gap[from] === 0) from--;
  const dots = tokens.word[i] === '…' || (tokens.word[i] === '.' && to - from >= 2);
  const next = tokens.word[i] === '…' ? i + 1 : to + 1;
  return dots && next < tokens.count && tokens.kind[next] === WORD && tokens.capital[next] === 0 && tokens.gap[next] === 1;
}

function endsSentence(tokens: Tokens, i: number, abbreviations: ReadonlySet<string>): boolean {
  if (tokens.kind[i] !== MARK) return false;
  const word = tokens.word[i];
  if (trailsOff(tokens, i)) return false;
  if (word === '!' || word === '?' || word === '…') return true;
  if (word !== '.') return false;
  if (i + 1 >= tokens.count) return true;
  if (tokens.gap[i + 1] === 0 && tokens.kind[i + 1] !== MARK) {
    // “19.9”, “U.S.A”, “vietnamplus.vn”; but “… hòa bình.Tuy nhiên” has lost its space.
    return (
      tokens.kind[i + 1] === WORD && tokens.capital[i + 1] === 1 && tokens.kind[i - 1] === WORD && (tokens.word[i - 1] as string).length > 2
    );
  }
  if (i > 0 && tokens.kind[i - 1] === WORD && tokens.gap[i] === 0) {
    const before = tokens.word[i - 1] as string;
    if (abbreviations.has(before) && tokens.capital[i - 1] === 1) return false;
    // “J. Biden”, but “ở Nam Á.”, “Pháp và Ý.”: no name is cut to a letter with a mark on it.
    if (before.length === 1 && before <= 'z' && tokens.capital[i - 1] === 1) return false;
  }
  // “hơn 3. 000 người” is one number.
  return !(
    tokens.kind[i + 1] === NUMBER &&
    tokens.kind[i - 1] === NUMBER &&
    (tokens.gap[i + 1] === 0 || (tokens.word[i + 1] as string).length === 3)
  );
}
