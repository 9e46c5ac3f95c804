/** Promises, offers, invitations and deals to come: AGREE. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

const HELP = ['help', 'send', 'provide', 'support', 'assist', 'aid', 'talk', 'talks', 'negotiate', 'meet', 'discuss', 'cooperate', 'work', 'work with', 'mediate', 'host', 'deliver', 'supply', 'give', 'donate', 'restore', 'resume', 'improve', 'join', 'hold', 'dialogue', 'assistance', 'million', 'billion', 'peace', 'ceasefire', 'truce', 'ties', 'relations', 'cooperation', 'train', 'defend', 'protect', 'contribute', 'invest', 'build', 'lend', 'share', 'open', 'reopen', 'back', 'sign', 'buy', 'increase', 'respect', 'allow', 'accept', 'military aid', 'security guarantees', 'weapons', 'tanks', 'vaccines', 'take part', 'release', 'return', 'boost', 'rebuild', 'stand by', 'normalise', 'normalize', 'engage', 'consider', 'facilitate', 'broker', 'extradite', 'lift', 'pay', 'let', 'grant', 'offer'];

export const agree: readonly EventRule[] = [
  {
    id: 'agree.memorandum', type: 'AGREE', mode: null, frame: 'mutual', planned: 'drop',
    verbs: [...forms('sign', 'initial')], near: ['memorandum', 'memorandums', 'memoranda', 'letter of intent', 'MoU', 'MOU', 'MoUs', 'MOUs', 'preliminary agreement', 'protocol of intent'],
    because: 'A memorandum is a promise.',
    yes: [['Ethiopia and Kenya signed a memorandum of understanding on tourism.', 'ETH,KEN <>']],
  },
  {
    id: 'agree.reach', type: 'AGREE', mode: null, frame: 'mutual', planned: 'drop',
    verbs: forms('agree', 'consent', 'concur', 'resolve'), nouns: ['joint pledge'],
    because: 'Parties agree on something to come.',
    yes: [['Thailand and Cambodia agreed to reopen a border crossing.', 'THA,KHM <>'], ['Kazakhstan agreed with China to increase trade.', 'KAZ,CHN <>']],
    no: ['Thailand and Cambodia have not agreed to reopen the crossing.'],
  },
  {
    id: 'agree.deal', type: 'AGREE', mode: null, frame: 'mutual', planned: 'drop',
    verbs: forms('reach', 'strike', 'clinch', 'come to', 'hammer out', 'arrive at'), near: ['deal', 'agreement', 'accord', 'consensus', 'understanding', 'compromise', 'settlement', 'pact', 'bargain'],
    because: 'A deal reached, not yet carried out.',
    yes: [['Russia and China reached a deal on gas.', 'RUS,CHN <>']],
  },
  {
    id: 'agree.promise-aid', type: 'AGREE', mode: null, frame: 'gives', planned: 'keep',
    verbs: forms('pledge', 'promise', 'offer', 'commit'), near: ['aid', 'support', 'help', 'assistance', 'million', 'billion', 'weapons', 'tanks', 'military aid', 'humanitarian aid', 'loan', 'loans', 'grant', 'vaccines', 'relief', 'talks', 'troops', 'asylum', 'security guarantees'],
    unless: ['sanctions', 'retaliation'],
    because: 'Help promised, named right after the verb.',
    yes: [['Poland pledged $200 million in aid to Ukraine.', 'POL > UKR']],
  },
  {
    id: 'agree.offer', type: 'AGREE', mode: null, frame: 'gives', planned: 'keep',
    verbs: forms('pledge', 'promise', 'offer'),
    unless: ['retaliate', 'revenge', 'attack', 'respond', 'avenge', 'punish', 'destroy', 'crush', 'strike back', 'war', 'fight', 'sanctions', 'retaliation', 'discounts', 'courses'],
    because: 'Whatever is promised or offered, short of harm.',
    yes: [['Britain promised to return two statues to Greece.', 'GBR > GRC']],
  },
  {
    id: 'agree.promise', type: 'AGREE', mode: null, frame: 'gives', planned: 'keep',
    verbs: [...forms('commit', 'vow', 'undertake', 'guarantee', 'look forward'), 'ready', 'eager', 'keen', 'willing', 'prepared', '(express|expresses|expressed) (its|his|her|their|a|the)? (readiness|willingness|desire|wish|intention)'],
    needs: HELP,
    unless: ['retaliate', 'revenge', 'attack', 'respond', 'avenge', 'punish', 'destroy', 'crush', 'strike back', 'war', 'fight'],
    because: 'Promises, offers and willingness.',
    yes: [['Russia is ready to hold talks with the United States.', 'RUS > USA']],
    no: ['Iran vowed to retaliate against Israel.'],
  },
  {
    id: 'agree.propose', type: 'AGREE', mode: null, frame: 'gives', planned: 'keep',
    verbs: forms('propose', 'suggest', 'put forward', 'float'), near: ['talks', 'joint', 'a truce', 'truce', 'ceasefire', 'peace', 'peace plan', 'cooperation', 'cooperating', 'holding', 'setting up', 'a meeting', 'a summit', 'an exchange', 'swap', 'resuming', 'opening'],
    because: 'An offer in the form of a proposal.',
    yes: [['Turkey proposed a ceasefire to Syria.', 'TUR > SYR']],
  },
  {
    id: 'agree.invite', type: 'AGREE', mode: null, frame: 'calls-in', planned: 'keep',
    verbs: [...forms('invite', 'extend an invitation to')],
    unless: ['tenders', 'bids'],
    because: 'Invitations and their acceptance.',
    yes: [['The French president invited the Argentine president to Paris.', 'FRA > ARG']],
  },
  {
    id: 'agree.accept', type: 'AGREE', mode: null, frame: 'acts-on', planned: 'keep',
    verbs: [...forms('accept', 'approve', 'endorse', 'back', 'agree to', 'embrace')], near: ['offer', 'proposal', 'invitation', 'plan', 'request', 'initiative', 'terms', 'peace plan', 'conditions'],
    because: 'A proposal accepted.',
    yes: [["Hamas accepted Egypt's proposal.", 'PSE > EGY']],
  },
];
