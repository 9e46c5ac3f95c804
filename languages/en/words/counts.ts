/** Numbers in words, and how people are counted. */
import type { CountRule } from '../../../src/model/pack.ts';

export const counts: readonly CountRule[] = [
  { key: 'killed', words: ['(were|was|been|are|is) killed', 'killed', 'dead', 'died', 'deaths', 'fatalities', 'lost their lives'], before: ['killed', 'killing', 'kills', 'kill', 'claimed the lives of', 'death toll (rose|climbed|stood)? (to|at)?', 'deaths of'] },
  { key: 'injured', words: ['injured', 'wounded', 'hurt', 'injuries'], before: ['injuring', 'wounding', 'injures', 'wounds', 'injured', 'wounded'] },
  { key: 'missing', words: ['missing', 'unaccounted for'] },
  { key: 'detained', words: ['(were|was|been) (detained|arrested|held)'] },
  { key: 'abducted', words: ['(were|was|been) (abducted|kidnapped|taken hostage|seized)'] },
  { key: 'displaced', words: ['displaced', '(have|had)? fled', 'forced from their homes', 'homeless', 'evacuated'], before: ['displacing', 'displaced', 'forcing'] },
];

export const numbers: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
};
