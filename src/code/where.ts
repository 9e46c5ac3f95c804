/** Where an act takes place: what its clause says it happens in, at or near, else the state that the mission it befalls is in. */
import type { EventPlace } from '../model/event.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Party } from './discourse.ts';
import { GROUND, singles } from './mention.ts';
import type { Verbal } from './verbal.ts';

/** `recipients`: ‘cơ quan đại diện này’ is where the mission is that it points back to. */
export function placeOf(verbal: Verbal, recipients: readonly Party[], tokens: Tokens, knowledge: Knowledge): EventPlace | null {
  const places = verbal.obliques
    .filter(({ prepositions }) => (prepositions.includes('at') || prepositions.includes('near')) && !prepositions.includes('against'))
    .flatMap(({ mention }) => singles(mention))
    .filter((mention) => (GROUND.has(mention.class) || (mention.class === 'org' && mention.place !== null)) && mention.refers === null);
  for (const mention of places) {
    const text = tokens.text.slice(tokens.start[mention.from], tokens.end[mention.to - 1]);
    const place = mention.place === null ? undefined : knowledge.places.get(mention.place);
    if (place) return { text, country: place.country, lat: place.lat, lon: place.lon };
    const state = mention.state === null ? undefined : knowledge.states.get(mention.state);
    if (state) return { text, country: state.iso3, lat: state.lat, lon: state.lon };
  }
  const mission = [
    ...verbal.objects,
    ...verbal.obliques.map(({ mention }) => mention),
    ...(verbal.passive && verbal.subject ? [verbal.subject] : []),
    ...recipients.map(({ mention }) => mention),
  ]
    .flatMap(singles)
    .find((mention) => mention.class === 'mission' && mention.at !== null);
  const host = mission?.at ? knowledge.states.get(mission.at) : undefined;
  if (!mission || !host) return null;
  return {
    text: tokens.text.slice(tokens.start[mission.from], tokens.end[mission.to - 1]),
    country: host.iso3,
    lat: host.lat,
    lon: host.lon,
  };
}
