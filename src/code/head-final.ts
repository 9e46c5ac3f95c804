/** Mentions of languages that put the head last: `German Foreign Minister Annalena Baerbock`, `Iran's foreign ministry`. */
import type { Name, Person } from '../model/knowledge.ts';
import type { Head } from '../model/pack.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import { entriesAt, hasPreposition, headOf, nameOf, pronounOf, properName } from './entries.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { build, identity, textOf } from './mention-parts.ts';

const POSSESSIVE = new Set(["'s", "'"]);

/** `German Foreign Minister Annalena Baerbock`, `Iran's foreign ministry`, `the president of Azerbaijan`. */
export function headFinal(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Mention | null {
  const hit = entriesAt(tokens, lexicon, at, limit);
  if (!hit) return null;
  const pronoun = pronounOf(hit);
  if (pronoun) return build(at, hit.to, { refers: pronoun.kind });
  const found = nameOf(hit);
  const first = headOf(hit);
  if (!found && !first) return null;
  let to = hit.to;
  const heads: Head[] = first && !found ? [first] : [];
  let owner: Name | null = found;
  let person: Person | null = found?.referent.kind === 'person' ? found.referent.person : null;
  let written: [number, number] | null = person ? [at, to] : null;
  for (let steps = 0; steps < 6 && to < limit && tokens.gap[to] !== 2; steps++) {
    if (tokens.word[to] === "'" || POSSESSIVE.has(tokens.word[to] as string)) {
      to += tokens.word[to + 1] === 's' ? 2 : 1;
      continue;
    }
    const next = entriesAt(tokens, lexicon, to, limit);
    const head = next && headOf(next);
    if (next && head) {
      heads.push(head);
      to = next.to;
      continue;
    }
    const name = next && nameOf(next);
    if (next && name?.referent.kind === 'person' && (heads.length > 0 || !owner)) {
      person = name.referent.person;
      written = [to, next.to];
      owner ??= name;
      to = next.to;
      break;
    }
    if (next && heads.length > 0 && !owner && hasPreposition(next, 'of')) {
      const after = entriesAt(tokens, lexicon, next.to, limit);
      const of = after && nameOf(after);
      if (after && of && of.referent.kind !== 'person') {
        owner = of;
        to = after.to;
        continue;
      }
    }
    if (!next && heads.length > 0 && tokens.kind[to] === WORD && tokens.capital[to] === 1) {
      const proper = properName(tokens, lexicon, to, limit);
      written = [to, proper];
      to = proper;
    }
    break;
  }
  const head = heads.at(-1) ?? null;
  const base = build(at, to, { head, heads, name: written && textOf(tokens, written) });
  return owner ? { ...base, ...identity(owner, person, head, heads, lexicon) } : base;
}
