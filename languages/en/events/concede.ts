/** Restrictions eased, apologies, a ceasefire declared: CONCEDE. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

export const concede: readonly EventRule[] = [
  {
    id: 'concede.ceasefire', type: 'CONCEDE', mode: null, frame: 'acts', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: [...forms('declare (a|an)? (unilateral|temporary|immediate|humanitarian|one-sided|brief|three-day|24-hour)? (ceasefire|cease-fire|truce)', 'announce (a|an)? (unilateral|temporary|humanitarian|brief)? (ceasefire|cease-fire|truce)', 'order a (ceasefire|truce)')],
    because: 'A ceasefire declared.',
    yes: [['Russia declared a unilateral ceasefire.', 'RUS > -']],
  },
  {
    id: 'concede.ease', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: [...forms('lift', 'ease', 'relax', 'remove', 'loosen', 'suspend', 'waive', 'drop', 'scrap', 'roll back', 'soften', 'reopen', 're-open', 'open')],
    near: ['sanctions', 'sanction', 'embargo', 'restrictions', 'ban', 'bans', 'blockade', 'tariffs', 'curbs', 'arms embargo', 'trade embargo', 'travel ban', 'curfew', 'border', 'borders', 'border crossing', 'crossings', 'airspace', 'charges', 'case', 'border crossings', 'visa restrictions', 'siege'],
    unless: ['fire', 'investigation', 'embassy'],
    because: 'Restrictions eased, borders opened.',
    yes: [['The United States lifted sanctions on Sudan.', 'USA > SDN'], ['Venezuela reopened its border with Colombia.', 'VEN > COL']],
  },
  {
    id: 'concede.apologise', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: [...forms('apologise', 'apologize', 'back down', 'give in to', 'yield to', 'bow to', 'pardon', 'grant amnesty to', 'commute the sentence(s)? of', 'retract', 'offer (an|its|his|her|their)? (formal|official|full)? apology', 'compensate', 'express remorse', 'make concessions')],
    nouns: ['apology'],
    because: 'Apologies and concessions.',
    yes: [['Israel apologised to Turkey for the deaths of nine activists.', 'ISR > TUR']],
  },
];
