/** Requests, demands and appeals: REQUEST. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

const ASK = ['call for', 'ask for', 'appeal for', 'plead for', 'push for', 'press for', 'lobby', 'lobby for', 'petition', 'implore', 'urge', 'call on', 'call upon', 'demand', 'ask', 'appeal to', 'appeal', 'press', 'request', 'implore', 'beg', 'entreat', 'plead with', 'plead', 'tell', 'exhort', 'pressure', 'push', 'insist', 'call for', 'encourage', 'advise', 'beseech'];

export const request: readonly EventRule[] = [
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
    verbs: forms('urge', 'call on', 'ask', 'ask for', 'appeal to', 'appeal for', 'turn to', 'look to', 'request', 'plead for', 'beg', 'beg for', 'seek', 'press', 'call for', 'solicit'),
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
    verbs: forms('urge', 'call on', 'call upon', 'demand', 'ask', 'appeal to', 'press', 'implore', 'plead with', 'exhort', 'pressure', 'insist', 'beg', 'lobby', 'petition', 'prod', 'nudge', 'entreat', 'give an ultimatum to', 'set a deadline for'),
    nouns: ['(demand|demands|appeal|appeals|request|requests|plea|pleas|ultimatum) (to|for|that)'],
    because: 'Requests, demands and appeals.',
    yes: [['The United States urged China to respect the ruling.', 'USA > CHN'], ['Vietnam asked Indonesia to treat the fishermen well.', 'VNM > IDN']],
    no: ['Demand for Chinese goods in Germany rose.'],
  },
  {
    id: 'request.advise', type: 'REQUEST', mode: 'change', frame: 'advises',
    verbs: ['must', 'should', 'has to', 'have to', 'needs to', 'need to', 'ought to', 'must not', 'should not'],
    because: 'Saying what another must do asks for it.',
    yes: [['Russia said Sudan must return a helicopter.', 'RUS > SDN']],
    no: ['Tourists must carry a passport in Egypt.'],
  },
];
