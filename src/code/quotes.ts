/**
 * Who speaks in a quote that goes over several sentences: whoever is said to speak right behind its end, else before it opens.
 * Deliberately absent: quotes within one sentence, which its own clauses attribute, and quotes that their paragraph does not close.
 */
import type { Tokens } from '../text/tokens.ts';
import type { Clauses } from './clauses.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './sentences.ts';
import type { Verbal } from './verbal.ts';

/** Tokens [from, to), the quotation marks included. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  readonly speaker: Mention;
}

interface Read {
  readonly sentence: Sentence;
  readonly clauses: Clauses;
}

export function quotesIn(tokens: Tokens, parsed: readonly Read[]): Quote[] {
  const quotes: Quote[] = [];
  let open: { readonly at: number; readonly read: Read } | null = null;
  for (const read of parsed) {
    const { from, to, paragraph } = read.sentence;
    if (open && open.read.sentence.paragraph !== paragraph) open = null;
    for (let i = from; i < to; i++) {
      if (tokens.word[i] !== '"') continue;
      const mark = tokens.text[tokens.start[i] as number] as string;
      if (!open && !CLOSING.has(mark)) open = { at: i, read };
      else if (open && !OPENING.has(mark)) {
        const speaker = open.read === read ? null : (behind(read, i) ?? before(open.read, open.at));
        if (speaker) quotes.push({ from: open.at, to: i + 1, speaker });
        open = null;
      }
    }
  }
  return quotes;
}

const OPENING = new Set(['“', '„', '«']);
const CLOSING = new Set(['”', '»']);

const speaks = ({ speech, form, subject, inherited }: Verbal): boolean =>
  form === 'speech' && speech?.kind === 'says' && subject !== null && !inherited;

const behind = ({ clauses }: Read, at: number): Mention | null =>
  clauses.verbals.find((verbal) => verbal.from > at && speaks(verbal) && (verbal.subject?.from ?? 0) > at)?.subject ?? null;

const before = ({ clauses }: Read, at: number): Mention | null =>
  clauses.verbals.findLast((verbal) => verbal.to <= at && speaks(verbal))?.subject ?? null;
