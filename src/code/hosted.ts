/** How talks are held, where no word of theirs says it: at home with one of the two, with a third party, or among many. PLOVER’s modes of CONSULT. */
import type { EventPlace } from '../model/event.ts';
import { keyOf } from './discourse.ts';
import type { Draft } from './draft.ts';

/** `place`: where the talks are, as any of their tellings says it. */
export function modeOfTalks(group: readonly Draft[], { type, actors, recipients }: Draft, place: EventPlace | null): string | null {
  if (type !== 'CONSULT') return null;
  // “đàm phán dưới sự chủ trì của Togo”
  if (group.some(({ verbal }) => verbal.obliques.some(({ prepositions }) => prepositions.includes('through')))) return 'third-party';
  const parties = [...actors, ...recipients];
  if (new Set(parties.map(keyOf)).size > 2) return 'multilateral';
  const states = new Set(parties.flatMap(({ state }) => state ?? []));
  if (states.size !== 2 || !place?.country) return null;
  // “gặp Đại sứ Togo ở thủ đô”: an envoy is at his post.
  if (parties.some(({ antecedent }) => antecedent === 'diplomat' || antecedent === 'mission')) return null;
  return states.has(place.country) ? 'visit' : 'third-party';
}
