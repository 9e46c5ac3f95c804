/** Numbers in words, and how people are counted. */
import type { CountRule, QuantityWords } from '../../../src/model/pack.ts';

export const counts: readonly CountRule[] = [
  {
    key: 'killed',
    words: ['(were|was|been|are|is|being) (killed|slain|shot dead|gunned down|executed|assassinated|murdered)', 'killed', 'dead', 'died', 'perished', 'deaths', 'fatalities', 'lost their lives'],
    before: ['killed', 'killing', 'kills', 'kill', 'shot dead', 'claimed the lives of', 'death toll (rose|climbed|stood|rising)? (to|at)?', 'deaths of', '(executed|executing|murdered|assassinated|massacred|slaughtered)'],
  },
  { key: 'injured', words: ['injured', 'wounded', 'hurt', 'injuries'], before: ['injuring', 'wounding', 'injures', 'wounds', 'injured', 'wounded'] },
  { key: 'missing', words: ['missing', 'unaccounted for'] },
  {
    key: 'detained',
    words: ['(were|was|been|being) (detained|arrested|held|imprisoned|jailed)', '(under arrest|in custody)'],
    before: ['arrested', 'arrests', 'arresting', 'detained', 'detains', 'detaining', 'detain', 'arrest', 'rounded up', 'imprisoned', 'jailed', 'held'],
  },
  {
    key: 'abducted',
    words: ['(were|was|been|being) (abducted|kidnapped|taken hostage|seized)', 'held hostage'],
    before: ['abducted', 'abducting', 'abduct', 'kidnapped', 'kidnapping', 'kidnap', 'took hostage', 'took'],
  },
  { key: 'displaced', words: ['displaced', '(have|had)? fled', 'forced from their homes', 'homeless', 'evacuated'], before: ['displacing', 'displaced', 'forcing', 'evacuated', 'evacuating'] },
  {
    key: 'expelled',
    words: ['(were|was|been|being|be) (expelled|deported|ordered out|kicked out|declared)', 'expelled'],
    before: ['expelled', 'expels', 'expelling', 'expel', 'expulsion of', 'deported', 'deports', 'deporting', 'deport', 'deportation of', 'ordered', 'declared', 'ousted', 'kicked out', 'sent home'],
  },
  {
    key: 'released',
    words: ['(were|was|been|being|be) (released|freed|pardoned|set free|handed over|repatriated)'],
    before: ['released', 'releases', 'releasing', 'release', 'freed', 'frees', 'freeing', 'free', 'release of', 'pardoned', 'set free', 'handed over', 'repatriated'],
  },
  { key: 'troops', words: [], nouns: ['troops', 'soldiers', 'servicemen', 'paratroopers', 'marines', 'commandos', 'reservists', 'military personnel', 'peacekeepers', 'military advisers', 'fighters', 'mercenaries', '(American|British|French|Russian|Chinese|Turkish|additional|more|combat|ground|extra|armed|U.S|US) (troops|soldiers)'] },
];

export const numbers: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

export const quantities: QuantityWords = {
  multipliers: { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 },
  vague: {},
  to: ['to'],
  capitals: true,
  notAfter: ['day', 'article', 'number', 'round', 'age', 'aged', 'chapter', 'may', 'june', 'july', 'march', 'april', 'august', 'september', 'october', 'november', 'december', 'january', 'february', 'group', 'flight', 'channel', 'phase', 'resolution', 'war', 'f', 's', 'boeing', 'airbus', 'su', 'mig'],
};
