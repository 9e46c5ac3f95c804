/** Who says so: the speakers of a clause, nearest first, with the chain they came through; and the denials. */
import type { Claim, Speaker } from '../model/event.ts';
import { quoteOf } from '../model/span.ts';
import { type Discourse, distinct, keyOf, type Party, resolve } from './discourse.ts';
import { type Mention, singles } from './mention.ts';
import type { Sentence } from './sentences.ts';
import { chain, type Verbal } from './verbal.ts';

export const speakerOf = ({ text, state, org, sector, name }: Party): Speaker => ({ text, state, org, sector, name });

/** The parties that a context's speaker stands for; a medium is a channel, not a speaker. */
function speakers(discourse: Discourse, mention: Mention | null): { parties: Party[]; channel: string | null } {
  if (!mention) return { parties: [], channel: null };
  const parties = distinct(resolve(discourse, mention, null));
  const medium = singles(mention).every((m) => m.class === 'media');
  const text = discourse.tokens.text.slice(discourse.tokens.start[mention.from], discourse.tokens.end[mention.to - 1]);
  return medium ? { parties, channel: text } : { parties, channel: null };
}

export interface Voices {
  readonly asserts: readonly Party[];
  readonly denies: readonly Party[];
  readonly via: readonly string[];
}

/** Who speaks in the contexts around a verbal. */
export function voicesOf(verbal: Verbal, discourse: Discourse): Voices {
  let asserts: Party[] = [];
  const denies: Party[] = [];
  const via: string[] = [];
  for (const context of chain(verbal.context)) {
    const { parties, channel } = speakers(discourse, context.speaker);
    if (context.kind === 'denied') denies.push(...parties);
    else if (context.kind === 'said' || context.kind === 'alleged') {
      if (channel && parties.length === 0) via.push(channel);
      else if (asserts.length === 0) asserts = parties;
      else via.push(...parties.map((party) => party.text));
    }
  }
  return { asserts: distinct(asserts), denies: distinct(denies), via };
}

export function claimsFrom(voices: Voices, sentence: Sentence, text: string): Claim[] {
  const evidence = quoteOf(text, sentence);
  const claim = (party: Party, stance: Claim['stance']): Claim => ({
    speaker: speakerOf(party),
    stance,
    via: stance === 'asserts' ? voices.via : [],
    evidence,
  });
  return [...voices.asserts.map((p) => claim(p, 'asserts')), ...voices.denies.map((p) => claim(p, 'denies'))];
}

export const claimKey = (claim: Claim): string => `${claim.stance} ${keyOf(claim.speaker) ?? claim.speaker.text}`;
