/**
 * Whom an act may be done to where no rule says it: the parties that the article has named last.
 * A guess is coded only where learnt weights make it likely (weigh.ts); without weights there is none.
 */

import type { Roles } from './arguments.ts';
import { type Discourse, keyOf, type Party } from './discourse.ts';
import type { Draft } from './draft.ts';

/** Parties tried for one act, the one named last first. */
const TRIED = 4;

export const mayGuess = ({ actors, recipients }: Roles): boolean => actors.length > 0 && recipients.length === 0;

export function guessesFor(open: Draft, discourse: Discourse): Draft[] {
  const own = new Set(open.actors.map(keyOf));
  const { sentence, verbal } = open;
  const tried = new Map<string, { party: Party; at: number }>();
  for (let i = discourse.recent.length - 1; i >= 0 && tried.size < TRIED; i--) {
    const { key, party, at } = discourse.recent[i] as Discourse['recent'][number];
    if (at < sentence.to && !own.has(key) && party.mention.class !== 'media' && !tried.has(key)) tried.set(key, { party, at });
  }
  const here = [...tried.values()].filter(({ at }) => at >= sentence.from).length;
  const [actor] = open.actors;
  const provoked = discourse.towards.get((actor && keyOf(actor)) ?? '')?.actors.map(keyOf) ?? [];
  return [...tried].map(([key, { party, at }], rank) => ({
    ...open,
    recipients: [party],
    guess: {
      'guess: the recipient': 1,
      [`guess: named ${rank + 1}. last`]: 1,
      ...(at >= verbal.to && { 'guess: named after the act in its sentence': 1 }),
      ...(at < verbal.from && at >= sentence.from && { 'guess: named before the act in its sentence': 1 }),
      ...(at < sentence.from && { 'guess: named in an earlier sentence': 1, 'guess: how far back': Math.log2(sentence.from - at) / 8 }),
      ...(at >= sentence.from && here === 1 && { 'guess: the only other party of its sentence': 1 }),
      ...(provoked.includes(key) && { 'guess: acted against the actor before': 1 }),
    },
  }));
}
