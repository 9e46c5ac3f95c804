/** Who ‘chúng tôi’ and ‘họ’ are in a quote that goes over several sentences: whoever is told to speak it, be it behind its end, and somebody else. */
import { type Discourse, keyOf, type Party, partyOf } from './discourse.ts';
import { stateBesides } from './in-play.ts';
import { type Mention, singles } from './mention.ts';
import type { Quote } from './quotes.ts';
import { resolve } from './resolve.ts';

export function noteFirstPersons(discourse: Discourse, mentions: readonly Mention[], quotes: readonly Quote[]): void {
  for (const mention of mentions.flatMap(singles)) {
    if (mention.refers !== 'speaker' && mention.refers !== 'they') continue;
    const quote = quotes.find(({ from, to }) => from < mention.from && mention.from < to);
    if (!quote || quote.speaker.refers === 'speaker' || quote.speaker.class === 'media') continue;
    const [speaker, ...more] = resolve(discourse, quote.speaker, null);
    const meant = speaker && more.length === 0 ? whoIs(discourse, mention, speaker) : [];
    if (meant.length > 0) discourse.meant.set(mention, meant);
  }
}

function whoIs(discourse: Discourse, mention: Mention, speaker: Party): readonly Party[] {
  if (mention.refers === 'speaker') return [partyOf(discourse, mention, { ...speaker, name: null, office: null })];
  // “Chúng tôi lên án Rwanda. Họ đã đưa quân …”: whoever speaks says ‘họ’ of others.
  const parties = resolve(discourse, mention, null);
  return parties.every((party) => keyOf(party) === keyOf(speaker)) ? stateBesides(discourse, mention, [speaker]) : [];
}
