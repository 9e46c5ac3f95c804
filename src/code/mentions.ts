/**
 * Reads the mentions of a sentence: nouns of office, force or people together with the name of a state, an organisation or a person.
 * Head-initial packs read `Ngoại trưởng Đức Annalena Baerbock`, head-final ones `German Foreign Minister Annalena Baerbock`.
 */
import type { Name, Person } from '../model/knowledge.ts';
import { admits } from '../text/names.ts';
import type { Head, Pronoun } from '../model/pack.ts';
import { longestAt } from '../text/phrases.ts';
import { NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';

const MOST_MODIFIERS = 4;
const PERSON_HEADS = new Set(['leader', 'official', 'diplomat', 'force', 'parliament', 'court', 'people', 'person', 'rebels', 'agency', 'government']);

export interface Hit {
  readonly to: number;
  readonly values: readonly Entry[];
}

/** The longest dictionary entry at a token; names that the place forbids are left out. */
export function entriesAt(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Hit | null {
  const hit = longestAt(tokens, lexicon.entries, at, limit);
  if (!hit) return null;
  const values = hit.values.filter((entry) => entry.kind !== 'name' || stands(entry.name, tokens, at, hit.to, limit, lexicon));
  if (values.length > 0) return { to: hit.to, values };
  // A forbidden long name may hide a shorter phrase.
  return hit.to - at > 1 ? entriesAt(tokens, lexicon, at, hit.to - 1) : null;
}

/** Neighbours and capitals allow it, and it is no syllable inside somebody's name (Nguyễn Đức …, Lê Nga). */
function stands(name: Name, tokens: Tokens, from: number, to: number, limit: number, lexicon: Lexicon): boolean {
  const stateAt = (at: number, end: number): number | null => {
    const hit = longestAt(tokens, lexicon.entries, at, end);
    return hit?.values.some((v) => v.kind === 'name' && v.name.referent.kind === 'state') ? hit.to : null;
  };
  if (!admits(name, tokens, from, to, limit, stateAt)) return false;
  const short = to - from === 1 && name.referent.kind === 'state' && (tokens.word[from] as string).length <= 4;
  if (!short || from === 0 || tokens.gap[from] !== 1) return true;
  const capital = tokens.capital[from - 1] === 1 && tokens.kind[from - 1] === WORD;
  return !capital || longestAt(tokens, lexicon.entries, from - 1, from) !== null || startsSentence(tokens, from - 1);
}

const startsSentence = (tokens: Tokens, at: number): boolean => at === 0 || tokens.gap[at] === 2 || tokens.word[at - 1] === '.';

const nameOf = (hit: Hit): Name | null => {
  for (const value of hit.values) if (value.kind === 'name') return value.name;
  return null;
};
const headOf = (hit: Hit): Head | null => {
  for (const value of hit.values) if (value.kind === 'head') return value.head;
  return null;
};
const pronounOf = (hit: Hit): Pronoun | null => {
  for (const value of hit.values) if (value.kind === 'pronoun') return value.pronoun;
  return null;
};
const hasPreposition = (hit: Hit, kind: string): boolean => hit.values.some((v) => v.kind === 'preposition' && v.preposition === kind);

/** Words of a proper name that no dictionary holds: capitalised, hyphenated (`Jong-un`), up to five. */
function properName(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): number {
  let to = at;
  while (to < limit && to - at < 7) {
    const hyphen = tokens.word[to] === '-' && to > at && tokens.gap[to] === 0 && tokens.gap[to + 1] === 0;
    const capital = tokens.kind[to] === WORD && tokens.capital[to] === 1 && (to === at || tokens.gap[to] !== 2);
    const afterHyphen = to > at && tokens.word[to - 1] === '-' && tokens.kind[to] === WORD;
    if (!hyphen && !capital && !afterHyphen) break;
    if (capital && !afterHyphen) {
      const hit = entriesAt(tokens, lexicon, to, limit);
      if (hit && !isPersonName(hit) && hit.values.some((v) => v.kind === 'name' || v.kind === 'head')) break;
    }
    to++;
  }
  while (to > at && tokens.word[to - 1] === '-') to--;
  return to;
}

const isPersonName = (hit: Hit): boolean => nameOf(hit)?.referent.kind === 'person';

/** The mention that begins at token `at`, or null. */
export function mentionAt(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Mention | null {
  return lexicon.pack.headOrder === 'initial' ? headInitial(tokens, lexicon, at, limit) : headFinal(tokens, lexicon, at, limit);
}

function headInitial(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Mention | null {
  const heads: Head[] = [];
  let modifiers = 0;
  let owned = false;
  let end = at;
  let name: [number, number] | null = null;
  for (let i = at; i < limit; ) {
    if (i > at && tokens.gap[i] === 2) break;
    const hit = entriesAt(tokens, lexicon, i, limit);
    const found = hit && nameOf(hit);
    if (hit && found) return withName(tokens, lexicon, at, i, hit.to, found, heads, name, limit);
    const head = hit && headOf(hit);
    if (hit && head && !hit.values.some((v) => v.kind === 'act')) {
      if (heads.length > 0 && name && !owned) break;
      heads.push(head);
      i = hit.to;
      end = i;
      modifiers = 0;
      continue;
    }
    const pronoun = hit && pronounOf(hit);
    if (hit && pronoun) {
      if (heads.length === 0) return pronounMention(tokens, lexicon, at, hit.to, pronoun, limit);
      if (pronoun.kind === 'person' || pronoun.kind === 'speaker') break;
      return pointing(tokens, lexicon, at, hit.to, limit, pronoun, heads, name);
    }
    if (heads.length === 0) break;
    if (hit && hasPreposition(hit, 'of') && leadsOn(tokens, lexicon, hit.to, limit)) {
      i = hit.to;
      owned = true;
      continue;
    }
    const proper = !hit && tokens.kind[i] === WORD && tokens.capital[i] === 1 ? properName(tokens, lexicon, i, limit) : i;
    if (proper > i) {
      if (name) break;
      name = [i, proper];
      i = proper;
      end = i;
      continue;
    }
    if (hit || tokens.kind[i] !== WORD || ++modifiers > MOST_MODIFIERS) break;
    i++;
  }
  const head = heads[0];
  if (!head) return null;
  const located = head.class === 'diplomat' || head.class === 'mission' ? locationAfter(tokens, lexicon, end, limit) : null;
  return { ...build(at, located?.to ?? end, { head, heads, name: name && textOf(tokens, name) }), at: located?.state ?? null };
}

/** `Ngoại trưởng nước này Hossein Amirabdollahian`: the pronoun names the state, and a known person after it names it better. */
function pointing(
  tokens: Tokens, lexicon: Lexicon, at: number, to: number, limit: number, pronoun: Pronoun, heads: readonly Head[], before: [number, number] | null,
): Mention {
  const head = heads[0] ?? null;
  const plain = build(at, to, { head, heads, refers: pronoun.kind, name: before && textOf(tokens, before) });
  if (pronoun.kind !== 'state' || to >= limit || tokens.gap[to] !== 1 || tokens.capital[to] !== 1) return plain;
  const hit = entriesAt(tokens, lexicon, to, limit);
  const person = hit && nameOf(hit);
  if (hit && person?.referent.kind === 'person') return { ...plain, ...identity(person, null, head, heads, lexicon), to: hit.to, name: textOf(tokens, [to, hit.to]), refers: null };
  const proper = hit ? to : properName(tokens, lexicon, to, limit);
  return proper > to ? { ...plain, to: proper, name: textOf(tokens, [to, proper]) } : plain;
}

/** Whether what follows `của` is a noun or a name of the same mention. */
function leadsOn(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): boolean {
  const hit = at < limit && tokens.gap[at] !== 2 ? entriesAt(tokens, lexicon, at, limit) : null;
  return hit?.values.some((v) => v.kind === 'name' || v.kind === 'head' || (v.kind === 'pronoun' && v.pronoun.kind !== 'person')) ?? false;
}

function withName(
  tokens: Tokens, lexicon: Lexicon, at: number, from: number, nameEnd: number, found: Name, heads: readonly Head[], before: [number, number] | null, limit: number,
): Mention {
  const { referent } = found;
  const head = heads[0] ?? null;
  let to = nameEnd;
  let written: [number, number] | null = before;
  let person: Person | null = referent.kind === 'person' ? referent.person : null;
  if (person) written = [from, nameEnd];
  const takesPerson = !person && (!head || PERSON_HEADS.has(head.class) || head.class === 'ministry');
  if (takesPerson && to < limit && tokens.gap[to] === 1 && tokens.kind[to] === WORD && tokens.capital[to] === 1) {
    const hit = entriesAt(tokens, lexicon, to, limit);
    const next = hit && nameOf(hit);
    if (hit && next?.referent.kind === 'person') {
      person = next.referent.person;
      written = [to, hit.to];
      to = hit.to;
    } else if (!hit && head) {
      const proper = properName(tokens, lexicon, to, limit);
      if (proper > to) {
        written = [to, proper];
        to = proper;
      }
    }
  } else if (person && to < limit && tokens.gap[to] === 1 && tokens.capital[to] === 1 && !entriesAt(tokens, lexicon, to, limit)) {
    to = properName(tokens, lexicon, to, limit);
    written = [from, to];
  }
  const base = build(at, to, { head, heads, name: written && textOf(tokens, written) });
  const located = head && (head.class === 'diplomat' || head.class === 'mission') ? locationAfter(tokens, lexicon, to, limit) : null;
  return { ...base, ...identity(found, person, head, heads, lexicon), to: located ? located.to : base.to, at: located ? located.state : null };
}

/** Who a name is: its state, organisation and sector, together with the head before it. */
function identity(found: Name, person: Person | null, head: Head | null, heads: readonly Head[], lexicon: Lexicon): Partial<Mention> {
  const { referent } = found;
  const sector = heads.find((h) => h.sector)?.sector ?? null;
  switch (referent.kind) {
    case 'state': {
      const metonym = referent.as === 'capital' || referent.as === 'seat';
      return { state: referent.state, sector: sector ?? (head ? null : 'GOV'), class: head?.class ?? (metonym ? 'capital' : 'state') };
    }
    case 'organisation':
      return { org: referent.id, state: lexicon.knowledge.organisations.get(referent.id)?.state ?? null, sector: sector ?? lexicon.knowledge.organisations.get(referent.id)?.sector ?? null, class: head && head.class !== 'side' && head.class !== 'place' ? head.class : 'org' };
    case 'place':
      return { class: 'place', state: lexicon.knowledge.places.get(referent.place)?.country ?? null };
    case 'person':
      return {
        state: (person ?? referent.person).state,
        org: (person ?? referent.person).org,
        sector: sector ?? referent.person.sector,
        class: head && head.class !== 'side' ? head.class : 'person',
        office: head?.office ?? referent.person.office,
      };
  }
}

/** `tại Trung Quốc`, `ở thủ đô Tehran` after an ambassador or an embassy. */
function locationAfter(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): { to: number; state: string } | null {
  if (at >= limit) return null;
  const preposition = entriesAt(tokens, lexicon, at, limit);
  if (!preposition || !hasPreposition(preposition, 'at')) return null;
  let i = preposition.to;
  for (let steps = 0; steps < 3 && i < limit; steps++) {
    const hit = entriesAt(tokens, lexicon, i, limit);
    if (!hit) return null;
    const name = nameOf(hit);
    if (name?.referent.kind === 'state') return { to: hit.to, state: name.referent.state };
    if (name || !headOf(hit)) return null;
    i = hit.to;
  }
  return null;
}

function pronounMention(tokens: Tokens, lexicon: Lexicon, at: number, to: number, pronoun: Pronoun, limit: number): Mention {
  // “ông Galuzin”, “bà Merkel”: the pronoun is a title.
  if (pronoun.kind === 'person' && to < limit && tokens.capital[to] === 1 && tokens.gap[to] === 1) {
    const hit = entriesAt(tokens, lexicon, to, limit);
    const name = hit && nameOf(hit);
    if (hit && name?.referent.kind === 'person')
      return { ...build(at, hit.to, { name: textOf(tokens, [to, hit.to]) }), ...identity(name, name.referent.person, null, [], lexicon), refers: null };
    const proper = properName(tokens, lexicon, to, limit);
    if (proper > to && !(hit && name)) return { ...build(at, proper, { name: textOf(tokens, [to, proper]) }), class: 'person' };
  }
  if (pronoun.kind === 'counterpart') {
    const rest = mentionAt(tokens, lexicon, to, limit);
    if (rest && rest.refers === null && (rest.state || rest.name)) return { ...rest, from: at, class: 'official', refers: rest.state ? null : 'counterpart' };
    const proper = tokens.capital[to] === 1 ? properName(tokens, lexicon, to, limit) : to;
    if (proper > to) return build(at, proper, { refers: 'counterpart', name: textOf(tokens, [to, proper]) });
  }
  return build(at, to, { refers: pronoun.kind });
}

function textOf(tokens: Tokens, [from, to]: readonly [number, number]): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
}

function build(
  from: number, to: number,
  parts: { head?: Head | null; heads?: readonly Head[]; refers?: Pronoun['kind'] | null; name?: string | null },
): Mention {
  const { head = null, heads = [], refers = null, name = null } = parts;
  return {
    from, to,
    class: head?.class ?? (refers ? 'pronoun' : 'person'),
    state: null, org: null,
    sector: heads.find((h) => h.sector)?.sector ?? null,
    office: head?.office ?? null,
    name, refers, at: null, count: null, members: [],
  };
}

const POSSESSIVE = new Set(["'s", "'"]);

/** `German Foreign Minister Annalena Baerbock`, `Iran's foreign ministry`, `the president of Azerbaijan`. */
function headFinal(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Mention | null {
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

/** The number right before a mention, in figures or words; null where there is none. */
export function countBefore(tokens: Tokens, at: number, numbers: Readonly<Record<string, number>>): number | null {
  const i = at - 1;
  if (i < 0 || tokens.gap[at] === 2) return null;
  if (tokens.kind[i] === NUMBER) return Number(tokens.word[i]);
  return numbers[tokens.word[i] as string] ?? null;
}
