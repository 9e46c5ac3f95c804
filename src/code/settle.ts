/** Which of the acts that were read are coded: with learnt weights those that are sure enough, and the best guess of those left open. */
import type { Weights } from '../model/weights.ts';
import { sides } from './differing.ts';
import type { Draft } from './draft.ts';
import { factsOf, type Surroundings } from './facts.ts';
import { weigh } from './weigh.ts';

export interface Settled {
  /** In the order of the text. */
  readonly kept: readonly Draft[];
  /** Read by rules, and left out as too unsure. */
  readonly left: readonly Draft[];
}

export function settle(drafts: readonly Draft[], guesses: readonly Draft[], around: Surroundings, weights: Weights | null): Settled {
  if (!weights) return { kept: drafts, left: [] };
  const { read, guessed } = weights;
  const all = drafts.map((draft) => ({ ...draft, weighed: weigh(factsOf(draft, around), read) }));
  const best = bestOf(guesses.map((draft) => ({ ...draft, weighed: weigh(factsOf(draft, around), guessed) })));
  const kept = [...all.filter((draft) => chanceOf(draft) >= read.least), ...best.filter((draft) => chanceOf(draft) >= guessed.least)];
  return {
    kept: kept.sort((a, b) => a.verbal.from - b.verbal.from),
    left: all.filter((draft) => chanceOf(draft) < read.least),
  };
}

const chanceOf = (draft: Draft): number => draft.weighed?.chance ?? 1;

/** Of the guesses for one act the likeliest. */
function bestOf(guesses: readonly Draft[]): Draft[] {
  const best = new Map<Draft['verbal'], Draft>();
  for (const guess of guesses) {
    const other = best.get(guess.verbal);
    if (!other || chanceOf(guess) > chanceOf(other)) best.set(guess.verbal, guess);
  }
  return [...best.values()];
}

/** Guesses that say more than the article tells anyway. */
export function newGuesses(guesses: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const act = ({ type, actors, recipients }: Draft): string => [type, sides(actors).join(), sides(recipients).join()].join(' ');
  const told = new Set(drafts.map(act));
  return guesses.filter((guess) => !told.has(act(guess)));
}
