/**
 * Mentions of languages that put the head last: `German Foreign Minister Annalena Baerbock`, `Iran's foreign ministry`,
 * `the president of Azerbaijan`, `his Turkish counterpart`.
 */
import type { Name } from '../model/knowledge.ts';
import type { Pronoun } from '../model/pack.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import { entriesAt, headOf, nameOf, pronounOf } from './entries.ts';
import { calledBy, fullName, isDemonym, MODIFIERS, type Parts, type Place, possessiveEnd, readPart, startOf } from './head-final-parts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { build, identity, textOf } from './mention-parts.ts';

const PARTS = 9;

/** The mention that begins at token `at`, or null. */
export function headFinal(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Mention | null {
  const place: Place = { tokens, lexicon, limit, mention: (from, to) => headFinal(tokens, lexicon, from, to) };
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
  return whole(place, at, calledBy(at, to));
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

/** ‘the president’ alone points back, ‘the Gulf’ is a place; ‘the president of Kenya’ and ‘the Gulf of Oman’ are longer. */
function outgrown({ tokens, lexicon, limit, mention }: Place, at: number, to: number): Mention | null {
  if (to - at < 2 || !lexicon.nominal.has(tokens.word[at] as string)) return null;
  const longer = mention(at + 1, limit);
  return longer && longer.to > to && (longer.state || longer.org || longer.name || longer.class === 'place')
    ? { ...longer, from: at }
    : null;
}

/** ‘the country's coast guard’: the noun is what acts, the pronoun says whose it is. */
function pointing({ tokens, limit, mention }: Place, at: number, to: number, kind: Pronoun['kind']): Mention {
  const plain = build(at, to, { refers: kind });
  const end = possessiveEnd(tokens, to);
  if (end === to) return plain;
  const owner = { ...plain, to: end, modifies: true };
  const thing = end < limit ? mention(end, limit) : null;
  return thing && !thing.state && !thing.org && !thing.refers && !thing.modifies ? { ...thing, from: at, refers: kind } : owner;
}

/** `its ambassador`, `his Turkish counterpart`: whose it is, the clause must tell, where the words themselves do not. */
function owned({ tokens, lexicon, limit, mention }: Place, at: number, to: number): Mention | null {
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
  const thing = mention(start, limit);
  if (!thing || thing.modifies) return null;
  return { ...thing, from: at, refers: thing.state || thing.org || thing.refers ? thing.refers : 'own' };
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
  if (!modifies)
    return head && !written && (tokens.word[(of ? of.from : parts.to) - 1] as string).endsWith('s') ? { ...who, plural: true } : who;
  // “Iranian goods”, “Turkey's role”: what the unknown noun is, nobody knows.
  const noun =
    parts.to < limit && tokens.kind[parts.to] === WORD && tokens.gap[parts.to] === 1 && !entriesAt(tokens, lexicon, parts.to, limit);
  const people = isDemonym(owner) && (tokens.word[parts.to - 1] as string).endsWith('s');
  return { ...who, modifies, class: noun ? 'thing' : people && who.class === 'state' ? 'people' : who.class };
}

/** Somebody in office is an official, also where the words give only the name. */
const called = (mention: Mention): Mention =>
  mention.class === 'person' && mention.sector === 'GOV' ? { ...mention, class: 'official' } : mention;
