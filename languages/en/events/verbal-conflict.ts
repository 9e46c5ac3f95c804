/** Verbal conflict besides accusation: REQUEST, REJECT, THREATEN. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

const ASK = ['urge', 'call on', 'call upon', 'demand', 'ask', 'appeal to', 'appeal', 'press', 'request', 'implore', 'beg', 'entreat', 'plead with', 'plead', 'tell', 'exhort', 'pressure', 'push', 'insist', 'call for', 'encourage', 'advise', 'beseech'];
const REJECT = ['reject', 'turn down', 'rebuff', 'spurn', 'refuse', 'decline', 'dismiss', 'brush aside', 'brush off', 'rule out', 'veto', 'block', 'defy', 'oppose', 'ignore', 'snub', 'deny'];

export const verbalConflict: readonly EventRule[] = [
  {
    id: 'request.yield', type: 'REQUEST', mode: 'yield', frame: 'demands',
    verbs: forms(...ASK),
    needs: ['withdraw', 'withdrawal', 'stop', 'halt', 'end', 'cease', 'ceasefire', 'cease-fire', 'restraint', 'de-escalate', 'de-escalation', 'release', 'free', 'lift', 'pull back', 'pull out', 'lay down', 'truce', 'refrain', 'leave', 'disarm', 'return', 'reduce tensions', 'avoid escalation', 'hand over', 'surrender', 'exercise restraint', 'calm', 'give up', 'drop', 'abandon', 'dismantle', 'scrap', 'vacate', 'reopen', 'cut'],
    because: 'Asking others to stop, withdraw, release, restrain themselves.',
    yes: [['Britain urged India and Pakistan to show restraint.', 'GBR > IND,PAK'], ['Greece demanded that Turkey withdraw its survey ship.', 'GRC > TUR']],
    no: ['Britain did not urge India to show restraint.', 'The bishop called for prayers.'],
  },
  {
    id: 'request.assist', type: 'REQUEST', mode: 'assist', frame: 'demands',
    verbs: forms('urge', 'call on', 'ask', 'ask for', 'appeal to', 'appeal for', 'request', 'plead for', 'beg', 'beg for', 'seek', 'press', 'call for', 'solicit'),
    needs: ['help', 'aid', 'assistance', 'support', 'weapons', 'supply', 'provide', 'send', 'protection', 'protect', 'intervene', 'troops', 'assist', 'relief', 'funds', 'missiles', 'ammunition', 'reinforcements', 'deploy', 'back'],
    because: 'Asking for help.',
    yes: [['Lebanon asked France for emergency aid.', 'LBN > FRA'], ['Ukraine urged Germany to send tanks.', 'UKR > DEU']],
  },
  {
    id: 'request.meet', type: 'REQUEST', mode: 'meet', frame: 'demands',
    verbs: forms('urge', 'call on', 'call for', 'ask', 'ask for', 'demand', 'propose', 'press', 'suggest', 'request', 'seek'),
    needs: ['talks', 'negotiate', 'negotiations', 'dialogue', 'meeting', 'summit', 'meet', 'negotiating table', 'sit down', 'resume talks', 'consultations', 'talk'],
    because: 'Asking for talks.',
    yes: [['China called on the United States and North Korea to resume talks.', 'CHN > USA,PRK']],
  },
  {
    id: 'request.change', type: 'REQUEST', mode: 'change', frame: 'demands',
    verbs: forms('urge', 'call on', 'call upon', 'demand', 'ask', 'appeal to', 'press', 'implore', 'plead with', 'exhort', 'pressure', 'insist', 'beg'),
    because: 'Requests, demands and appeals.',
    yes: [['The United States urged China to respect the ruling.', 'USA > CHN'], ['Vietnam asked Indonesia to treat the fishermen well.', 'VNM > IDN']],
    no: ['Demand for Chinese goods in Germany rose.'],
  },
  {
    id: 'reject.proposal', type: 'REJECT', mode: null, frame: 'acts-on', planned: 'keep',
    verbs: forms(...REJECT),
    near: ['proposal', 'proposals', 'offer', 'offers', 'request', 'requests', 'demand', 'demands', 'call', 'calls', 'ultimatum', 'plan', 'plans', 'initiative', 'ruling', 'resolution', 'draft', 'idea', 'conditions', 'deal', 'appeal', 'appeals', 'invitation', 'bid', 'terms', 'claim', 'claims', 'mediation', 'decision', 'peace plan', 'draft resolution', 'membership', 'package', 'changes', 'suggestion', 'agreement', 'ceasefire', 'extradition', 'visa', 'visas'],
    unless: ['talks'],
    because: 'A proposal, demand or ruling refused.',
    yes: [["Ukraine rejected Russia's proposal.", 'UKR > RUS'], ['Iran turned down a U.S. offer.', 'IRN > USA']],
  },
  {
    id: 'reject.refuse', type: 'REJECT', mode: null, frame: 'acts-on', planned: 'keep',
    verbs: [...forms('refuse', 'spurn', 'rebuff', 'defy', 'snub', 'decline', 'turn (its|his|her|their) back on', 'say no to')],
    because: 'Refusing another’s wish.',
    yes: [['Malaysia refused to extradite the preacher to India.', 'MYS > IND']],
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
    id: 'threaten.force', type: 'THREATEN', mode: 'violence', frame: 'demands', planned: 'keep',
    verbs: [...forms('threaten', 'warn', 'vow', 'swear', 'pledge', 'promise'), 'ready', 'prepared'],
    needs: ['attack', 'attacks', 'strike', 'strikes', 'bomb', 'war', 'force', 'retaliate', 'retaliation', 'revenge', 'avenge', 'destroy', 'crush', 'annihilate', 'shoot down', 'sink', 'military action', 'military response', 'invade', 'invasion', 'wipe out', 'nuclear strike', 'hit back', 'respond militarily', 'strike back', 'sea of fire', 'devastating', 'military force', 'missiles', 'obliterate', 'punish', 'crushing response', 'use of force'],
    because: 'Force or revenge announced against another.',
    yes: [['North Korea threatened to attack South Korea.', 'PRK > KOR'], ['Iran vowed to retaliate against Israel.', 'IRN > ISR']],
    no: ['Iran did not threaten to attack Israel.'],
  },
  {
    id: 'threaten.other', type: 'THREATEN', mode: null, frame: 'demands', planned: 'keep',
    verbs: [...forms('threaten')],
    nouns: ['threat to', 'threats (to|against)'],
    unless: ['peace', 'stability', 'lives', 'security', 'livelihoods', 'health', 'species'],
    because: 'Harm of another kind announced.',
    yes: [['The U.S. president threatened to impose tariffs on goods from Mexico.', 'USA > MEX'], ['Turkey threatened to cut ties with Israel.', 'TUR > ISR']],
  },
  {
    id: 'threaten.warn', type: 'THREATEN', mode: null, frame: 'demands', planned: 'keep',
    verbs: [...forms('warn', 'caution', 'put on notice')],
    needs: ['would', 'will', 'consequences', 'pay', 'price', 'response', 'respond', 'measures', 'action', 'not to', 'against', 'red line', 'red lines', 'playing with fire', 'countermeasures', 'retaliation', 'steps', 'cost'],
    unless: ['citizens', 'nationals', 'residents', 'travellers', 'travelers', 'flooding', 'storm', 'hunger', 'famine', 'humanitarian', 'risk of', 'danger of'],
    because: 'A warning that promises harm.',
    yes: [['China warned Japan that it would pay a heavy price.', 'CHN > JPN']],
    no: ['The United States warned of a storm in Mexico.'],
  },
  {
    id: 'threaten.arrest', type: 'THREATEN', mode: 'arrest', frame: 'acts-on', planned: 'keep',
    verbs: [],
    nouns: ['(international)? arrest warrant(s)? (for|against)?', 'warrant(s)? for the arrest of'],
    because: 'An arrest warrant against somebody abroad.',
    yes: [['The International Criminal Court issued an arrest warrant for the Russian president.', 'ORG:ICC > RUS']],
  },
];
