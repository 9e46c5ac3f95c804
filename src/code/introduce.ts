/** Notes whom an article names, and who they are: its persons in a first pass, then what each mention brings into play. */

import { type Discourse, distinct, keyOf, nameKeys, type Party, PERSON_CLASSES, partyOf } from './discourse.ts';
import { type Mention, singles } from './mention.ts';
import { isAtHome, resolve } from './resolve.ts';
import { noteLists } from './together.ts';

/** Whom a name stands behind besides those in office: ‘nhà báo Mỹ John Reed’, ‘điệp viên Nga Anna Chapman’. */
const CALLED = new Set(['force', 'court', 'rebels', 'people', 'agency']);

/** Remembers who the persons of a sentence's mentions are: first pass over an article. */
export function introduce(discourse: Discourse, mentions: readonly Mention[]): void {
  for (const [i, mention] of mentions.entries()) introduceApposed(discourse, mention, mentions[i + 1]);
  noteLists(discourse, mentions);
  for (const mention of mentions.flatMap(singles)) {
    const { state, class: sort } = mention;
    noteTitles(discourse, mention);
    if (state !== null && (sort === 'state' || sort === 'capital') && !discourse.everywhere.has(state))
      discourse.everywhere.set(state, partyOf(discourse, mention));
    if (!mention.name || !(mention.state || mention.org || isAtHome(discourse, mention))) continue;
    if (!PERSON_CLASSES.has(mention.class) && !CALLED.has(mention.class)) continue;
    const [party] = resolve(discourse, mention, null);
    if (!party) continue;
    if (party.office && party.state !== null && party.state === discourse.home?.state) discourse.officials.push(party);
    for (const key of nameKeys(mention.name)) if (!discourse.people.has(key)) discourse.people.set(key, party);
  }
}

/** ‘Thủ tướng Togo’, ‘Thủ tướng Orban’: a title that is not only the newspaper's own officials'. */
function noteTitles({ tokens, home, foreign }: Discourse, mention: Mention): void {
  if (!home?.titles || !PERSON_CLASSES.has(mention.class) || mention.to - mention.from < 2) return;
  if (mention.state === home.state || (mention.state === null && (mention.name === null || isAtHome({ home }, mention)))) return;
  const words = `${tokens.word.slice(mention.from, mention.to).join(' ')} `;
  for (const title of home.titles) if (words.startsWith(`${title} `)) foreign.add(title);
}

/** `Đại tướng Chaichan, Thứ trưởng Quốc phòng Thái Lan`: the office behind the comma says whose the person is. */
function introduceApposed(discourse: Discourse, person: Mention, office: Mention | undefined): void {
  if (!office || !person.name || person.state || person.org || office.name || !(office.state || office.org)) return;
  const beside = office.from === person.to + 1 && discourse.tokens.word[person.to] === ',';
  if (!beside || !PERSON_CLASSES.has(office.class)) return;
  const party = { ...partyOf(discourse, office), name: person.name };
  for (const key of nameKeys(person.name)) if (!discourse.people.has(key)) discourse.people.set(key, party);
}

/** Notes what a sentence's mentions bring into play. */
export function mentioned(discourse: Discourse, mention: Mention): void {
  for (const single of singles(mention)) {
    if (!single.state && !single.org) {
      const [party] = resolve(discourse, single, null);
      if (party && single.name) remember(discourse, party, single.from);
      continue;
    }
    if (single.class === 'place') {
      const party = partyOf(discourse, single);
      const key = keyOf(party);
      if (key) discourse.grounds.push({ key, party, at: single.from });
      continue;
    }
    if (single.at !== null && single.state !== null)
      remember(
        discourse,
        { ...partyOf(discourse, { ...single, name: null, person: null, state: single.at, org: null }), office: null },
        single.from,
      );
    remember(discourse, partyOf(discourse, single), single.from);
  }
  const parties = singles(mention).flatMap((m) => (m.state || m.org ? [partyOf(discourse, m)] : []));
  const named = distinct(parties);
  if (named.length === 2) discourse.pairs.push({ parties: named, at: mention.from });
  if (named.length > 2) discourse.groups.push({ parties: named, at: mention.from });
}

function remember(discourse: Discourse, party: Party, at: number): void {
  const key = keyOf(party);
  if (!key) return;
  discourse.recent.push({ key, party, at });
  if (PERSON_CLASSES.has(party.mention.class) && !party.mention.plural) discourse.persons.push({ party, at });
}
