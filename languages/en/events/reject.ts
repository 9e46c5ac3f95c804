/** Proposals, wishes and meetings refused: REJECT. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

const REJECT = ['reject', 'turn down', 'rebuff', 'spurn', 'refuse', 'decline', 'dismiss', 'brush aside', 'brush off', 'rule out', 'veto', 'block', 'defy', 'oppose', 'ignore', 'snub', 'deny'];

export const reject: readonly EventRule[] = [
  {
    id: 'reject.meet', type: 'REJECT', mode: 'meet', frame: 'acts-on', planned: 'keep',
    verbs: [...forms('cancel', 'postpone', 'call off', 'boycott', 'snub', 'scrap', 'put off', 'walk out of', 'break off', 'suspend', 'pull out of', 'withdraw from', 'cut short', 'halt', 'rule out', 'reject', 'skip', 'shelve', 'end')],
    near: ['contact', 'contacts', 'visit', 'visits', 'trip', 'meeting', 'meetings', 'talks', 'negotiations', 'summit', 'dialogue', 'consultations', '(peace|trade|nuclear|direct|bilateral|ceasefire|border|face-to-face) (talks|negotiations|dialogue)'],
    because: 'A meeting cancelled or refused is REJECT.',
    yes: [['The Mexican president cancelled a visit to the United States.', 'MEX > USA'], ['Japan called off talks with North Korea.', 'JPN > PRK']],
    no: ['The Mexican president visited the United States.'],
  },
  {
    id: 'reject.meet-with', type: 'REJECT', mode: 'meet', frame: 'acts-on', planned: 'keep',
    verbs: [...forms('refuse', 'decline'), 'unwilling'],
    unless: ['press', 'reporters', 'journalists', 'media', 'newspaper'],
    near: ['to (meet|talk|negotiate|speak|receive|see|attend)', 'to hold (talks|direct talks|a meeting|negotiations)', 'to (resume|enter|join|begin|open|enter into) (peace|direct|nuclear)? (talks|negotiations|dialogue)'],
    because: 'Refusing to meet.',
    yes: [['North Korea refused to hold talks with South Korea.', 'PRK > KOR'], ['The Polish president declined to meet the Hungarian prime minister.', 'POL > HUN']],
  },
  {
    id: 'reject.entry', type: 'REJECT', mode: null, frame: 'acts-on',
    verbs: [...forms('deny', 'refuse', 'ban', 'bar', 'turn away')],
    object: ['leader', 'official', 'diplomat', 'people', 'parliament', 'person', 'media', 'vessel'],
    needs: ['entry', 'a visa', 'visas', 'from entering', 'admission', 'access', 'at the border'],
    because: 'Entry barred.',
    yes: [['Russia barred 25 American citizens from entering the country.', 'RUS > USA']],
  },
  {
    id: 'reject.will-not', type: 'REJECT', mode: null, frame: 'acts-on', planned: 'keep',
    verbs: ['(will|would) (not|never) (accept|recognise|recognize|negotiate with|negotiate|allow|comply with|agree to|bow to|yield to|give in to|tolerate|hand over|extradite|support|back|endorse|meet|talk to|sign|ratify|withdraw from)', '(refuses|refused|refusing) (recognition|access|permission|entry)', "(won't|wouldn't) (accept|recognise|recognize|negotiate with|allow|meet|talk to)"],
    because: 'What a party says it will not do for another.',
    yes: [['Serbia will never recognise Kosovo.', 'SRB > XKX'], ['Iran said it would not negotiate with the United States.', 'IRN > USA']],
  },
  {
    id: 'reject.proposal', type: 'REJECT', mode: null, frame: 'acts-on', planned: 'keep',
    verbs: forms(...REJECT),
    near: ['accusations', 'pressure', 'warning', 'warnings', 'threat', 'threats', 'notion', 'possibility', 'prospect', 'compromise', 'concessions', 'role', 'interference', 'intervention', 'sanctions', 'treaty', 'truce', 'move', 'attempt', 'attempts', 'mediation', 'proposal', 'proposals', 'offer', 'offers', 'request', 'requests', 'demand', 'demands', 'call', 'calls', 'ultimatum', 'plan', 'plans', 'initiative', 'ruling', 'resolution', 'draft', 'idea', 'conditions', 'deal', 'appeal', 'appeals', 'invitation', 'bid', 'terms', 'claim', 'claims', 'mediation', 'decision', 'peace plan', 'draft resolution', 'membership', 'package', 'changes', 'suggestion', 'agreement', 'ceasefire', 'extradition', 'visa', 'visas'],
    unless: ['talks'],
    because: 'A proposal, demand or ruling refused.',
    yes: [["Ukraine rejected Russia's proposal.", 'UKR > RUS']],
  },
  {
    id: 'reject.refuse', type: 'REJECT', mode: null, frame: 'acts-on', planned: 'keep',
    verbs: forms('refuse', 'spurn', 'rebuff', 'defy', 'snub', 'decline', 'turn down', 'reject', 'veto', 'rule out', 'overrule', 'shrug off', 'brush off', 'brush aside', 'rebuke calls by', 'turn (its|his|her|their) back on', 'say no to'),
    because: 'Refusing another’s wish.',
    yes: [['Iran turned down a U.S. offer.', 'IRN > USA'], ['Malaysia refused to extradite the preacher to India.', 'MYS > IND']],
  },
];
