/** The parts that mentions are made of in any language: who a name is, and a mention from its head, name and pronoun. */
import type { Name, Person } from '../model/knowledge.ts';
import type { Head } from '../model/pack.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** Who acts, though only a place is named: ‘Thị trưởng Hiroshima’, ‘Vụ trưởng Vụ Châu Á’, ‘Cảnh sát Hamburg’, ‘người dân Okinawa’. */
const OF_PLACE = new Set(['leader', 'official', 'diplomat', 'police', 'court', 'agency', 'people', 'vessel']);

/** Who belongs to a city, whatever else has its seat there. */
const OF_CITY = new Set(['police', 'people', 'court']);

/** ‘hai tàu cá của tỉnh Kiên Giang’: behind a noun of its own, the place only says where they are from. */
const isOwned = ({ class: sort }: Head, heads: readonly Head[]): boolean =>
  FROM_PLACE.has(sort) && heads.length > 1 && heads.at(-1)?.class === 'place';
const FROM_PLACE = new Set(['vessel', 'people', 'firm']);

/** Who a name is: its state, organisation and sector, together with the head before it. */
export function identity(
  found: Name,
  person: Person | null,
  head: Head | null,
  heads: readonly Head[],
  lexicon: Lexicon,
): Partial<Mention> {
  const { referent } = found;
  const sector = heads.find((h) => h.sector)?.sector ?? null;
  switch (referent.kind) {
    case 'state': {
      const metonym = referent.as === 'capital' || referent.as === 'seat';
      return {
        state: referent.state,
        sector: sector ?? (head ? null : 'GOV'),
        class: head?.class ?? (metonym ? 'capital' : 'state'),
        place: found.place ?? null,
      };
    }
    case 'organisation': {
      // “Cảnh sát Brussels”: of the city, not of the Union that has its seat there.
      const home = found.place && head && OF_CITY.has(head.class) ? lexicon.knowledge.places.get(found.place)?.country : null;
      if (home && head) return { class: head.class, state: home, sector, place: null };
      return {
        org: referent.id,
        state: lexicon.knowledge.organisations.get(referent.id)?.state ?? null,
        sector: sector ?? lexicon.knowledge.organisations.get(referent.id)?.sector ?? null,
        class: head && head.class !== 'side' && head.class !== 'place' ? head.class : 'org',
        // “đàm phán tại Brussels”: a seat is a place too.
        place: head ? null : (found.place ?? null),
      };
    }
    case 'place': {
      const known = lexicon.knowledge.places.get(referent.place);
      return {
        class: head && (OF_PLACE.has(head.class) || isOwned(head, heads)) ? head.class : 'place',
        place: referent.place,
        state: known?.country ?? null,
        ...(known?.held && { held: known.held, heldSince: known.heldSince }),
      };
    }
    case 'person':
      return {
        state: (person ?? referent.person).state,
        org: (person ?? referent.person).org,
        sector: sector ?? referent.person.sector,
        class: head && head.class !== 'side' ? head.class : 'person',
        office: head?.office ?? referent.person.office,
        person: person ?? referent.person,
      };
  }
}

/** A mention of states that its words name together: ‘hai miền Triều Tiên’. */
export const ofStates = (mention: Mention, states: readonly string[]): Mention => ({
  ...mention,
  refers: null,
  members: states.map((state) => ({ ...mention, refers: null, state, name: null })),
});

export function textOf(tokens: Tokens, [from, to]: readonly [number, number]): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
}

export function build(
  from: number,
  to: number,
  parts: { head?: Head | null; heads?: readonly Head[]; refers?: Mention['refers']; name?: string | null },
): Mention {
  const { head = null, heads = [], refers = null, name = null } = parts;
  return {
    from,
    to,
    class: head?.class ?? (refers ? 'pronoun' : 'person'),
    state: null,
    org: null,
    sector: heads.find((h) => h.sector)?.sector ?? null,
    office: head?.office ?? null,
    name,
    refers,
    person: null,
    place: null,
    at: null,
    modifies: false,
    members: [],
  };
}
