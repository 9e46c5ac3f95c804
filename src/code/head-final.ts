/**
 * Mentions of languages that put the head last: `German Foreign Minister Annalena Baerbock`, `Iran's foreign ministry`,
 * `the president of Azerbaijan`, `his Turkish counterpart`. Read left to right, one part after the other.
 */
import type { Name, Person } from '../model/knowledge.ts';
import type { Head, Pronoun } from '../model/pack.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import { entriesAt, type Hit, hasPreposition, headOf, nameOf, pronounOf, properName } from './entries.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { build, identity, textOf } from './mention-parts.ts';
import { readsAsVerb } from './noun-or-verb.ts';

/** Words that may stand between an owner and its noun: `Chinese electric cars`. */
const MODIFIERS = 3;
const PARTS = 9;
const POSTED = new Set<Head['class']>(['diplomat', 'mission']);
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

interface Place {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly limit: number;
}

/** What has been read of a mention. */
interface Parts {
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

/** The mention that begins at token `at`, or null. */
export function headFinal(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Mention | null {
  const place = { tokens, lexicon, limit };
  const hit = entriesAt(tokens, lexicon, at, limit);
  if (!hit) return again(place, at);
  const pronoun = nameOf(hit) ? null : pronounOf(hit);
  if (pronoun?.kind === 'counterpart') return counterpart(place, at, hit.to, null);
  if (pronoun?.kind === 'own') return owned(place, at, hit.to);
  if (pronoun) return outgrown(place, at, hit.to) ?? pointing(place, at, hit.to, pronoun.kind);
  const name = nameOf(hit);
  const head = headOf(hit);
  if (!name && !head) return null;
  return whole(place, at, startOf(place, at, hit, name, head));
}

/** Somebody called again by one word of the name: `Xi`, `Baerbock’s`. */
function again(place: Place, at: number): Mention | null {
  const { tokens, lexicon, limit } = place;
  if (tokens.capital[at] !== 1 || !lexicon.familiar.has(tokens.word[at] as string)) return null;
  const to = fullName(tokens, lexicon, at, limit);
  return whole(place, at, {
    to,
    heads: [],
    owner: null,
    person: null,
    written: [at, to],
    due: false,
    possessive: false,
    of: null,
    at: null,
  });
}

/** A mention from its first part on. */
function whole(place: Place, at: number, parts: Parts): Mention {
  const { tokens, limit } = place;
  for (let steps = 0; steps < PARTS && parts.to < limit && tokens.gap[parts.to] !== 2; steps++) {
    const found = counterpartAfter(place, at, parts);
    if (found) return found;
    if (!readPart(place, parts)) break;
  }
  return outgrown(place, at, parts.to) ?? finish(place, at, parts);
}

function startOf({ tokens }: Place, at: number, { to }: Hit, name: Name | null, head: Head | null): Parts {
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

const isDemonym = (name: Name | null): boolean => name?.referent.kind === 'state' && name.referent.as === 'demonym';

/** ‘the president’ alone points back, ‘the Gulf’ is a place; ‘the president of Kenya’ and ‘the Gulf of Oman’ are longer. */
function outgrown({ tokens, lexicon, limit }: Place, at: number, to: number): Mention | null {
  if (to - at < 2 || !lexicon.nominal.has(tokens.word[at] as string)) return null;
  const longer = headFinal(tokens, lexicon, at + 1, limit);
  return longer && longer.to > to && (longer.state || longer.org || longer.name || longer.class === 'place')
    ? { ...longer, from: at }
    : null;
}

/** ‘the country's coast guard’: the noun is what acts, the pronoun says whose it is. */
function pointing({ tokens, lexicon, limit }: Place, at: number, to: number, kind: Pronoun['kind']): Mention {
  const plain = build(at, to, { refers: kind });
  const end = possessiveEnd(tokens, to);
  if (end === to) return plain;
  const owner = { ...plain, to: end, modifies: true };
  const thing = end < limit ? headFinal(tokens, lexicon, end, limit) : null;
  return thing && !thing.state && !thing.org && !thing.refers && !thing.modifies ? { ...thing, from: at, refers: kind } : owner;
}

/** `its ambassador`, `his Turkish counterpart`: whose it is, the clause must tell, where the words themselves do not. */
function owned({ tokens, lexicon, limit }: Place, at: number, to: number): Mention | null {
  let start = to;
  while (
    start < limit &&
    start - to < MODIFIERS &&
    tokens.kind[start] === WORD &&
    tokens.capital[start] === 0 &&
    !entriesAt(tokens, lexicon, start, limit)
  )
    start++;
  // ‘his state visits’ are an act, no state.
  if (
    start >= limit ||
    tokens.gap[start] === 2 ||
    entriesAt(tokens, lexicon, start, limit)?.values.some((v) => v.kind === 'act' && v.form === 'noun')
  )
    return null;
  const thing = headFinal(tokens, lexicon, start, limit);
  if (!thing || thing.modifies) return null;
  return { ...thing, from: at, refers: thing.state || thing.org || thing.refers ? thing.refers : 'own' };
}

/** Reads one more part, or says that there is none. */
function readPart(place: Place, parts: Parts): boolean {
  if (takePossessive(place, parts) || takeCompound(place, parts)) return true;
  const { tokens, lexicon, limit } = place;
  const next = entriesAt(tokens, lexicon, parts.to, limit);
  if (next && takeHead(parts, next, lexicon)) return true;
  if (next && takePerson(parts, next)) return true;
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
function possessiveEnd(tokens: Tokens, at: number): number {
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

/** `of Azerbaijan`, `in Kherson`, `for Iran's foreign ministry`; of an ambassador also where he is. */
function takePhrase({ tokens, lexicon, limit }: Place, parts: Parts, next: Hit): boolean {
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
  const inner = start < limit ? headFinal(tokens, lexicon, start, limit) : null;
  if (!inner || !(inner.state || inner.org) || (inner.name && of)) return false;
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
function fullName(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): number {
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

/** `his Turkish counterpart Hakan Fidan`: a counterpart whose state is said. */
function counterpartAfter(place: Place, at: number, parts: Parts): Mention | null {
  if (!parts.due && parts.heads.length === 0) return null;
  const next = entriesAt(place.tokens, place.lexicon, parts.to, place.limit);
  return next && pronounOf(next)?.kind === 'counterpart' ? counterpart(place, at, next.to, parts.owner) : null;
}

function counterpart(place: Place, at: number, to: number, owner: Name | null): Mention {
  const { tokens, lexicon, limit } = place;
  const next = to < limit && tokens.gap[to] !== 2 ? entriesAt(tokens, lexicon, to, limit) : null;
  const known = next && nameOf(next)?.referent.kind === 'person' ? nameOf(next) : null;
  const proper = known && next ? next.to : !next && to < limit && tokens.capital[to] === 1 ? fullName(tokens, lexicon, to, limit) : to;
  const name = proper > to ? textOf(tokens, [to, proper]) : null;
  const base: Mention = { ...build(at, proper, { refers: 'counterpart', name }), class: 'official' };
  const person = known?.referent.kind === 'person' ? known.referent.person : null;
  const who = owner ?? known;
  return who ? { ...base, ...identity(who, person, null, [], lexicon), class: 'official', sector: 'GOV', refers: null } : base;
}

function finish({ tokens, lexicon, limit }: Place, at: number, parts: Parts): Mention {
  const { heads, owner, person, written, of } = parts;
  const head = heads.at(-1) ?? null;
  const base = { ...build(at, parts.to, { head, heads, name: written && textOf(tokens, written) }), at: parts.at };
  const modifies = parts.possessive || (heads.length === 0 && parts.due);
  const who: Mention = owner
    ? called({ ...base, ...identity(owner, person, head, heads, lexicon) })
    : of
      ? {
          ...base,
          state: of.state,
          org: of.org,
          class: head && head.class !== 'side' ? head.class : of.class,
          sector: base.sector ?? of.sector,
        }
      : base;
  if (!modifies) return who;
  // “Iranian goods”, “Turkey's role”: what the unknown noun is, nobody knows.
  const noun =
    parts.to < limit && tokens.kind[parts.to] === WORD && tokens.gap[parts.to] === 1 && !entriesAt(tokens, lexicon, parts.to, limit);
  const people = isDemonym(owner) && (tokens.word[parts.to - 1] as string).endsWith('s');
  return { ...who, modifies, class: noun ? 'thing' : people && who.class === 'state' ? 'people' : who.class };
}

/** Somebody in office is an official, also where the words give only the name. */
const called = (mention: Mention): Mention =>
  mention.class === 'person' && mention.sector === 'GOV' ? { ...mention, class: 'official' } : mention;
