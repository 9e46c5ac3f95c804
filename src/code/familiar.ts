/** People whom an article has introduced and then calls by one word of their name: ‘Xi also met …’, ‘Kerremans cho biết …’. */
import type { Pack } from '../model/pack.ts';
import { type Tokens, tokenise, WORD } from '../text/tokens.ts';
import { type Mention, singles } from './mention.ts';
import type { Sentence } from './sentences.ts';

/**
 * First and last words of the names that stand with a state or an organisation, normalised; where a word of the language’s own might be
 * part of any name, only those that are none.
 */
export function familiarNames({ syllable }: Pack, mentions: readonly Mention[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [i, mention] of mentions.entries())
    for (const { name, state, org, class: sort } of singles(mention)) {
      if (!name || !(state || org || saysWhose(mention, mentions[i + 1])) || (syllable && !CALLED.has(sort))) continue;
      const words = tokenise(name);
      for (const at of [0, words.count - 1]) {
        const word = words.word[at] as string;
        // “tiêm kích FA-50”: nobody's name.
        const letters = name.slice(words.start[at], words.end[at]);
        if (words.kind[at] === WORD && word.length > 1 && !(syllable && (syllable.test(word) || !/\p{Ll}/u.test(letters)))) names.add(word);
      }
    }
  return names;
}

/** Whom a name is called by again. */
const CALLED = new Set<Mention['class']>(['people', 'person', 'official', 'diplomat', 'leader', 'parliament', 'force']);

/** ‘Laura, nữ công dân Hà Lan’: what stands behind the comma says whose they are. */
const saysWhose = ({ to }: Mention, next: Mention | undefined): boolean =>
  next !== undefined && next.from === to + 1 && next.state !== null && next.name === null;

/** Whether a sentence holds one of the words with a capital. */
export function calls(tokens: Tokens, { from, to }: Sentence, familiar: ReadonlySet<string>): boolean {
  if (familiar.size === 0) return false;
  for (let i = from; i < to; i++) if (tokens.capital[i] === 1 && familiar.has(tokens.word[i] as string)) return true;
  return false;
}
