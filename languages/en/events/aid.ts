/** Material help: AID. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

export const aid: readonly EventRule[] = [
  {
    id: 'aid.give', type: 'AID', mode: null, frame: 'gives',
    verbs: [...forms('send', 'provide', 'give', 'supply', 'deliver', 'donate', 'grant', 'allocate', 'approve', 'announce', 'dispatch', 'ship', 'airlift', 'extend', 'unveil', 'release', 'authorise', 'authorize', 'disburse', 'transfer', 'contribute', 'lend', 'earmark', 'pass', 'bring', 'fly', 'carry')],
    near: ['aid', '(humanitarian|military|financial|economic|emergency|medical|food|development|relief|security|technical) (aid|assistance|supplies|help|support|relief|goods)', 'assistance', 'relief', 'loan', 'loans', 'vaccine', 'vaccines', 'vaccine doses', 'doses', 'rescue teams', 'rescuers', 'weapons', 'ammunition', 'tanks', 'food', 'medicine', 'medical supplies', 'aid package', 'package', 'asylum', 'credit', 'relief goods', 'supplies', 'drones', 'missiles', 'doctors', 'search and rescue teams', 'grants', 'fighter jets', 'artillery', 'shells', 'refuge', 'political asylum', 'million', 'billion', 'air defence systems', 'air defense systems', 'generators', 'tonnes of', 'tons of', 'intelligence', 'military intelligence', 'grant', 'blankets', 'tents', 'medicines', 'equipment', 'fuel', 'wheat', 'grain', 'rice', 'oil', 'peacekeepers', 'peacekeeping troops', 'financial support', 'training', 'refugee status', 'sanctuary', 'shelter', 'technical help', 'experts', 'engineers', 'medics', 'firefighters', 'cash', 'funds', 'body armour', 'armoured vehicles', 'ventilators', 'masks'],
    unless: ['sanctions', 'bill', 'fine', 'refusal'],
    because: 'Material help that benefits the recipient.',
    yes: [['Japan provided humanitarian aid to the Philippines.', 'JPN > PHL'], ['India sent rescue teams to Turkey.', 'IND > TUR'], ['China granted Pakistan a loan of $600 million.', 'CHN > PAK']],
    no: ['The United States stopped sending aid to Pakistan.'],
  },
  {
    id: 'aid.help', type: 'AID', mode: null, frame: 'gives',
    verbs: [...forms('arm', 'aid', 'bail out', 'rescue', 'subsidise', 'subsidize', 'finance', 'fund', 'equip', 'resettle', 'write off (the|its)? debts? of')],
    nouns: ['(humanitarian|military|financial|economic|emergency|development)? (aid|assistance) package'],
    because: 'Help in money, goods or hands.',
    yes: [['Uganda armed South Sudanese forces.', 'UGA > SSD']],
  },
  {
    id: 'aid.terror', type: 'AID', mode: null, frame: 'gives', recipient: 'optional',
    verbs: forms('back', 'support', 'fund', 'finance', 'arm', 'harbour', 'harbor', 'shelter', 'sponsor', 'train'), near: ['rebels', 'terrorists', 'militants', 'insurgents', 'separatists', 'extremists', 'terrorism', 'militias', 'terrorist groups', 'armed groups', 'rebel groups', 'extremist groups'],
    because: 'Supporting terrorists or rebels is AID; its recipient may stay empty.',
    yes: [['Saudi Arabia accused Qatar of funding terrorist groups.', 'QAT > -']],
  },
];
