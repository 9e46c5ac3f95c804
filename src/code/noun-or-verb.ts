/**
 * Whether a word that can be a noun or a verb (`attack`, `visits`, `demands`) is a noun where it stands, by what stands before it.
 * Only for languages whose verbs inflect: a form that only a verb has is none.
 */
import { longestAt } from '../text/phrases.ts';
import { MARK, NUMBER, type Tokens } from '../text/tokens.ts';
import type { Chunk } from './chunk.ts';
import { formOf } from './inflection.ts';
import type { Entry, Lexicon } from './lexicon.ts';

/** Words over which a determiner reaches: `the two deadly attacks`. */
const REACH = 4;
/** … and over which it makes a noun of a gerund: `the heavy shelling`, but `an executive order imposing …`. */
const NEAR = 2;

/** Marks over which a determiner reaches: `a “flag meeting”`, `long-range`. */
const TRANSPARENT = new Set(['-', '"', "'"]);

const VERBAL = new Set<Entry['kind']>(['act', 'speech', 'verb', 'light', 'causative']);

/** Whether a word that is a head can be a verb as well. */
export const readsAsVerb = (values: readonly Entry[], lexicon: Lexicon): boolean =>
  values.some((value) => (lexicon.inflection ? VERBAL.has(value.kind) : value.kind === 'act'));

export function nounHere(tokens: Tokens, lexicon: Lexicon, at: number, chunks: readonly Chunk[]): boolean {
  const before = chunks.at(-1);
  const form = formOf(tokens.word[at] as string, lexicon.inflection);
  if (form === null || form === 'participle') return false;
  if (owned(tokens, at, before) || determined(tokens, lexicon, at, before, form === 'gerund' ? NEAR : REACH)) return true;
  if (behindPhrase(at, chunks)) return true;
  if (form === 'gerund') return false;
  if (!before) return true;
  if (before.kind === 'act') return before.form === 'verb';
  if (before.kind !== 'word') return false;
  if (before.particles.has('infinitive')) return false;
  if (before.particles.has('and')) return !parallel(chunks);
  if (before.prepositions.length > 0 || before.subordinator) return true;
  return before.particles.has('verb') || before.particles.has('light') || before.speech !== null;
}

/** Whether the last verb is one that `and` can join another plain form to: ‘will meet and sign’, not ‘met and talks’. */
function parallel(chunks: readonly Chunk[]): boolean {
  const verb = chunks.findLast(
    (c) => (c.kind === 'act' && c.form === 'verb') || (c.kind === 'word' && (c.particles.has('verb') || c.speech !== null)),
  );
  return verb !== undefined && 'inflected' in verb && verb.inflected === 'finite';
}

/** `Russia’s attack`, `a Turkish air strike`. */
function owned(tokens: Tokens, at: number, before: Chunk | undefined): boolean {
  return before?.kind === 'mention' && before.mention.modifies && at - before.to < REACH && tokens.gap[at] !== 2;
}

/** `at the NATO meeting`, `in Geneva talks`: a name that a preposition governs is no subject. */
function behindPhrase(at: number, chunks: readonly Chunk[]): boolean {
  const [preposition, name] = chunks.slice(-2);
  if (chunks.length < 2 || name?.kind !== 'mention' || name.to !== at || preposition?.kind !== 'word') return false;
  return (
    preposition.prepositions.length > 0 &&
    name.mention.members.length === 0 &&
    (name.mention.class === 'org' || name.mention.class === 'capital' || name.mention.class === 'state')
  );
}

/** A determiner or a number stands before it, with nothing but words unknown to the dictionary between. */
function determined(tokens: Tokens, lexicon: Lexicon, at: number, before: Chunk | undefined, reach: number): boolean {
  const start = Math.max(before && before.kind !== 'mark' ? before.from : 0, at - reach, 0);
  for (let i = at - 1; i >= start; i--) {
    if (tokens.gap[i + 1] === 2 || (tokens.kind[i] === MARK && !TRANSPARENT.has(tokens.word[i] as string))) return false;
    const word = tokens.word[i] as string;
    if (lexicon.nominal.has(word) || tokens.kind[i] === NUMBER || lexicon.pack.numbers[word] !== undefined) return true;
    if (before && i < before.to) return false;
  }
  return false;
}

/** Whether a verb's form only describes a noun: `the occupied West Bank`, `a long-threatened invasion`, `attack-minded`. */
export function attributeHere(tokens: Tokens, lexicon: Lexicon, at: number, to: number, chunks: readonly Chunk[]): boolean {
  const tied = (i: number): boolean => tokens.word[i] === '-' && tokens.gap[i] === 0 && tokens.gap[i + 1] === 0;
  if (tied(at - 1) || tied(to)) return true;
  const form = formOf(tokens.word[at] as string, lexicon.inflection);
  if (at === 0 || tokens.gap[at] === 2 || form === 'finite' || form === null) return false;
  const before = chunks.at(-1);
  const led = lexicon.nominal.has(tokens.word[at - 1] as string);
  if (form === 'gerund') return (led || (before?.to === at && owned(tokens, at, before))) && nounAt(tokens, lexicon, to);
  // ‘has seen suspected air strikes’: between a verb or a preposition and a noun of action.
  const within = before?.kind === 'word' && before.to === at && (before.prepositions.length > 0 || before.particles.has('verb'));
  return led || (within && nounAt(tokens, lexicon, to));
}

/** Whether a noun begins at a token: a head, or a noun of action. */
function nounAt(tokens: Tokens, lexicon: Lexicon, at: number): boolean {
  if (at >= tokens.count || tokens.gap[at] !== 1) return false;
  const values = longestAt(tokens, lexicon.entries, at)?.values ?? [];
  return values.some((value) => value.kind === 'head' || (value.kind === 'act' && value.form === 'noun'));
}

/** Whether a noun of action follows at once: in `military aid`, `border clashes` the head before it is only its attribute. */
export function compounds(tokens: Tokens, lexicon: Lexicon, to: number, limit: number): boolean {
  if (!lexicon.inflection || to >= limit || tokens.gap[to] !== 1 || (tokens.word[to - 1] as string).endsWith('s')) return false;
  if (formOf(tokens.word[to] as string, lexicon.inflection) !== 'finite') return false;
  return longestAt(tokens, lexicon.entries, to, limit)?.values.some((value) => value.kind === 'act') ?? false;
}
