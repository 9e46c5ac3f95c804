/**
 * The parts of a mention whose head comes last, read one after the other: possessives, compounds, heads, people, phrases, names.
 * Deliberately absent: what the whole of them means (head-final.ts).
 */
import type { Name, Person } from '../model/knowledge.ts';
import type { Head } from '../model/pack.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import { entriesAt, type Hit, hasPreposition, headOf, nameOf, properName } from './entries.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { readsAsVerb } from './noun-or-verb.ts';

/** Words that may stand between an owner and its noun: `Chinese electric cars`. */
export const MODIFIERS = 3;
/** Tokens within which a phrase with `of` must end. */
const PHRASE = 14;
const POSTED = new Set<Head['class']>(['diplomat', 'mission']);
/** Heads that somebody in office may own: `the government of President Macron`. */
const BODIES = new Set<Head['class']>(['government', 'ministry', 'force', 'official']);
/** Heads whose state is where they are: `a hospital in Kherson`, `the foreign ministry in Sofia`. */
const LOCAL = new Set<Head['class']>([
  'place',
  'people',
  'firm',
  'police',
  'government',
  'court',
  'parliament',
  'media',
  'official',
  'ministry',
  'leader',
]);

export interface Place {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly limit: number;
  /** The mention at a token, for one within another. */
  readonly mention: (at: number, limit: number) => Mention | null;
}

/** What has been read of a mention. */
export interface Parts {
  to: number;
  heads: Head[];
  owner: Name | null;
  person: Person | null;
  written: readonly [number, number] | null;
  /** A noun is due: after a possessive, a demonym, or a word tied to the name by a hyphen. */
  due: boolean;
  possessive: boolean;
  /** What a phrase with `of` names, read as a mention of its own. */
  of: Mention | null;
  at: string | null;
}

/** The first part: a name or a head. */
export function startOf({ tokens }: Place, at: number, { to }: Hit, name: Name | null, head: Head | null): Parts {
  const person = name?.referent.kind === 'person' ? name.referent.person : null;
  return {
    to: name && abbreviates(tokens, to) ? to + 1 : to,
    heads: head && !name ? [head] : [],
    owner: name,
    person,
    written: person ? [at, to] : null,
    due: isDemonym(name),
    possessive: false,
    of: null,
    at: null,
  };
}

/** The stop of `U.S.` belongs to it. */
const abbreviates = (tokens: Tokens, to: number): boolean =>
  tokens.word[to] === '.' && tokens.gap[to] === 0 && (tokens.word[to - 1] as string).length === 1 && tokens.word[to - 2] === '.';

export const isDemonym = (name: Name | null): boolean => name?.referent.kind === 'state' && name.referent.as === 'demonym';

/** Somebody called by a name alone. */
export const calledBy = (from: number, to: number): Parts => ({
  to,
  heads: [],
  owner: null,
  person: null,
  written: [from, to],
  due: false,
  possessive: false,
  of: null,
  at: null,
});

/** Reads one more part, or says that there is none. */
export function readPart(place: Place, parts: Parts): boolean {
  if (takePossessive(place, parts) || takeCompound(place, parts)) return true;
  const { tokens, lexicon, limit } = place;
  const next = entriesAt(tokens, lexicon, parts.to, limit);
  if (next && takeHead(parts, next, lexicon)) return true;
  if (next && takePerson(parts, next)) return true;
  if (next && takeApposition(parts, next)) return true;
  if (next && takePhrase(place, parts, next)) return true;
  if (!next && takeProperName(place, parts)) return true;
  return skipModifiers(place, parts);
}

function takePossessive({ tokens }: Place, parts: Parts): boolean {
  const end = parts.possessive ? parts.to : possessiveEnd(tokens, parts.to);
  if (end === parts.to) return false;
  parts.to = end;
  parts.possessive = parts.due = true;
  return true;
}

/** The end of the `'s` at a token, or of the `'` behind a plural; else the token. */
export function possessiveEnd(tokens: Tokens, at: number): number {
  if (tokens.word[at] !== "'" || tokens.gap[at] !== 0) return at;
  if (tokens.word[at + 1] === 's' && tokens.gap[at + 1] === 0) return at + 2;
  return (tokens.word[at - 1] as string).endsWith('s') && tokens.gap[at + 1] !== 0 ? at + 1 : at;
}

/** `Greek-owned`, `Kyiv-based`: the word tied to the name; of what a state only backs it is not the owner. */
function takeCompound({ tokens, lexicon, limit }: Place, parts: Parts): boolean {
  const { to } = parts;
  if (
    !parts.owner ||
    parts.heads.length > 0 ||
    parts.possessive ||
    tokens.word[to] !== '-' ||
    tokens.gap[to] !== 0 ||
    tokens.gap[to + 1] !== 0
  )
    return false;
  if (to + 1 >= limit || tokens.kind[to + 1] !== WORD || tokens.capital[to + 1] === 1) return false;
  if (lexicon.backing.has(tokens.word[to + 1] as string)) parts.owner = null;
  parts.to = to + 2;
  parts.due = true;
  return true;
}

function takeHead(parts: Parts, next: Hit, lexicon: Lexicon): boolean {
  const head = headOf(next);
  if (!head || (nameOf(next) && parts.owner)) return false;
  if (!parts.due && readsAsVerb(next.values, lexicon)) return false;
  // After a possessive a new noun begins: ‘the Russian president's spokesman’.
  parts.heads = parts.possessive ? [head] : [...parts.heads, head];
  if (parts.possessive) {
    parts.person = null;
    parts.written = null;
  }
  parts.to = next.to;
  parts.due = parts.possessive = false;
  return true;
}

function takePerson(parts: Parts, next: Hit): boolean {
  const name = nameOf(next);
  if (name?.referent.kind !== 'person' || parts.person || parts.written || parts.possessive) return false;
  if (parts.heads.length === 0 && !(parts.owner && parts.owner.referent.kind === 'organisation')) return false;
  parts.person = name.referent.person;
  parts.written = [parts.to, next.to];
  parts.owner ??= name;
  parts.to = next.to;
  parts.due = false;
  return true;
}

/** `the Spanish capital Madrid`: the place named behind its noun. */
function takeApposition(parts: Parts, next: Hit): boolean {
  const referent = nameOf(next)?.referent;
  const owner = parts.owner?.referent;
  if (parts.heads.at(-1)?.class !== 'place' || parts.possessive || !referent) return false;
  const same =
    referent.kind === 'place' ||
    (referent.kind === 'state' && referent.as === 'capital' && owner?.kind === 'state' && owner.state === referent.state);
  if (!same) return false;
  parts.to = next.to;
  parts.due = false;
  return true;
}

/** `of Azerbaijan`, `in Kherson`, `for Iran's foreign ministry`; of an ambassador also where he is. */
function takePhrase({ tokens, lexicon, limit, mention }: Place, parts: Parts, next: Hit): boolean {
  const head = parts.heads.at(-1);
  if (!head || parts.of || parts.possessive) return false;
  const posted = POSTED.has(head.class);
  const of = hasPreposition(next, 'of') || (head.office === 'spokesperson' && hasPreposition(next, 'for'));
  const at = hasPreposition(next, 'at') || hasPreposition(next, 'from');
  const local =
    LOCAL.has(head.class) &&
    (at || (head.class === 'place' && (hasPreposition(next, 'near') || hasPreposition(next, 'with') || hasPreposition(next, 'for'))));
  if (!of && !local && !(posted && (at || hasPreposition(next, 'to')))) return false;
  if (!of && parts.owner && !posted) return false;
  const start =
    tokens.capital[next.to] === 0 && tokens.kind[next.to] === WORD && !entriesAt(tokens, lexicon, next.to, limit) ? next.to + 1 : next.to;
  const inner = start < limit ? mention(start, Math.min(limit, next.to + PHRASE)) : null;
  if (!inner || !(inner.state || inner.org) || (inner.name && of && !BODIES.has(head.class))) return false;
  if (posted && !of) {
    if (!inner.state || inner.modifies) return false;
    parts.at = inner.state;
  } else if (parts.owner) return false;
  else parts.of = inner;
  parts.to = inner.to;
  parts.due = false;
  return true;
}

function takeProperName({ tokens, lexicon, limit }: Place, parts: Parts): boolean {
  const named = parts.heads.length > 0 || (parts.owner?.referent.kind === 'organisation' && parts.owner.referent.body !== null);
  if (!named || parts.written || parts.possessive || tokens.kind[parts.to] !== WORD || tokens.capital[parts.to] !== 1) return false;
  const end = fullName(tokens, lexicon, parts.to, limit);
  if (end === parts.to) return false;
  parts.written = [parts.to, end];
  parts.to = end;
  parts.due = false;
  return true;
}

/** A proper name with its initials: `K.P. Sharma Oli`. */
export function fullName(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): number {
  let to = properName(tokens, lexicon, at, limit);
  for (let steps = 0; steps < 3 && to > at; steps++) {
    const initial = (tokens.word[to - 1] as string).length === 1 && tokens.word[to] === '.' && tokens.gap[to] === 0;
    if (!initial || to + 1 >= limit || tokens.capital[to + 1] !== 1) break;
    const end = properName(tokens, lexicon, to + 1, limit);
    if (end === to + 1) break;
    to = end;
  }
  return to;
}

/** Passes over words unknown to the dictionary where a head follows them: `Chinese electric cars`, `U.S. climate envoy`. */
function skipModifiers({ tokens, lexicon, limit }: Place, parts: Parts): boolean {
  const short =
    parts.owner?.referent.kind !== 'person' && parts.heads.length === 0 && parts.owner !== null && abbreviated(tokens, parts.to);
  if (!parts.due && !short) return false;
  for (let to = parts.to, steps = 0; to < limit && steps < MODIFIERS; to++, steps++) {
    if (
      tokens.gap[to] === 2 ||
      (tokens.kind[to] !== WORD && tokens.word[to] !== '-') ||
      tokens.capital[to] === 1 ||
      entriesAt(tokens, lexicon, to, limit)
    )
      return false;
    const next = to + 1 < limit ? entriesAt(tokens, lexicon, to + 1, limit) : null;
    if (next && headOf(next) && !nameOf(next)) {
      parts.to = to + 1;
      parts.due = true;
      return true;
    }
  }
  return false;
}

/** Whether the name that ends here is written in capitals: `US`, `U.N`. */
function abbreviated(tokens: Tokens, to: number): boolean {
  const word = tokens.text.slice(tokens.start[to - 1], tokens.end[to - 1]);
  return word === '.' || word === word.toUpperCase();
}
