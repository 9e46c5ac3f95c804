/** Criticism, accusation, protest notes, summonses, investigations: ACCUSE. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

export const accuse: readonly EventRule[] = [
  {
    id: 'accuse.criticise', type: 'ACCUSE', mode: 'disapprove', frame: 'acts-on',
    verbs: [
      ...forms('condemn', 'criticise', 'criticize', 'denounce', 'decry', 'deplore', 'blast', 'slam', 'rebuke', 'chide', 'berate', 'castigate', 'lambast', 'lambaste', 'censure', 'assail', 'reprimand', 'excoriate', 'scold', 'chastise', 'rap', 'fault', 'lament', 'hit out at', 'lash out at', 'lash', 'attack as', 'speak out against', 'disagree with', 'be critical of', 'brand', 'label', 'express (anger|outrage|disappointment|dissatisfaction|regret) (at|over|with)', 'rail against', 'take aim at', 'take issue with', 'complain about', 'complain of', 'object to', 'protest against', 'oppose', 'disapprove of', 'deride', 'mock', 'ridicule', 'insult', 'attack verbally', 'upbraid', 'vilify'),
      'expressed (outrage|anger|dismay|disappointment|indignation|displeasure) (at|over|with|about)', '(is|was|are|were) (outraged|angered|dismayed|disappointed|infuriated|angry|furious|upset) (by|at|over|with)', '(regret|regrets|regretted)',
    ],
    nouns: ['(condemnation|criticism|denunciation|rebuke|outcry|censure)'],
    unless: ['corruption in football'],
    because: 'Words against another’s act.',
    yes: [["China criticised the Philippines for sending supplies to a grounded ship.", 'CHN > PHL'], ["Jordan condemned Israel's decision.", 'JOR > ISR'], ['Russia was condemned by Britain.', 'GBR > RUS']],
    no: ['China did not criticise the Philippines.'],
  },
  {
    id: 'accuse.concern', type: 'ACCUSE', mode: 'disapprove', frame: 'acts-on',
    verbs: forms('express', 'voice', 'raise', 'convey'), near: ['concern', 'concerns', 'alarm', 'worry', 'misgivings', 'reservations'],
    needs: ["'s", 'decision', 'plan', 'move', 'actions', 'law', 'arrest', 'detention', 'use of', 'violation', 'violations', 'test', 'launch', 'attack', 'attacks', 'activities', 'build-up', 'buildup', 'construction', 'crackdown', 'programme', 'program', 'treatment', 'deployment'],
    because: 'Concern about somebody’s act blames; concern about a situation does not.',
    yes: [["Britain expressed deep concern over China's plan.", 'GBR > CHN']],
    no: ['Britain expressed concern about the weather.'],
  },
  {
    id: 'accuse.allege', type: 'ACCUSE', mode: 'allege', frame: 'accuses',
    verbs: [...forms('accuse', 'blame', 'suspect', 'charge', 'fault', 'implicate', 'allege'), '(point|points|pointed) (the|a)? finger at', '(hold|holds|held) responsible'],
    nouns: ['(accusation|accusations|allegation|allegations)'],
    unless: ['prices', 'fees', 'customers', 'phones', 'batteries'],
    because: 'Somebody says that another did something wrong.',
    yes: [['The United States accused Iran of supplying drones.', 'USA > IRN'], ['Ethiopia blamed Egypt for the failure.', 'ETH > EGY'], ['Rwanda has been accused by Burundi of arming rebels.', 'BDI > RWA']],
    no: ['The United States did not accuse Iran.'],
  },
  {
    id: 'accuse.summon', type: 'ACCUSE', mode: 'disapprove', frame: 'calls-in',
    verbs: [...forms('summon', 'call in', 'haul in', 'call to the ministry')],
    object: ['diplomat', 'mission'],
    because: 'An ambassador summoned to complain is ACCUSE, not CONSULT.',
    yes: [["France summoned the Italian ambassador over a minister's remarks.", 'FRA > ITA'], ['The Iranian ambassador was summoned by the Swedish foreign ministry.', 'SWE > IRN']],
    no: ['France summoned its lawmakers to an emergency session.'],
  },
  {
    id: 'accuse.note', type: 'ACCUSE', mode: 'disapprove', frame: 'acts-on',
    verbs: forms('lodge', 'file', 'send', 'hand', 'deliver', 'issue', 'make', 'submit', 'register', 'protest to', 'complain to'),
    near: ['protest', 'protests', 'complaint', 'complaints', 'protest note', 'note of protest', 'diplomatic note', 'representations', 'démarche', 'demarche', 'about', 'over'],
    because: 'A note of protest.',
    yes: [['Tokyo lodged a strong protest with Beijing over a surveillance plane.', 'JPN > CHN'], ['The Philippines filed a diplomatic protest against China.', 'PHL > CHN']],
  },
  {
    id: 'accuse.investigate', type: 'ACCUSE', mode: 'investigate', frame: 'acts-on',
    verbs: [...forms('investigate', 'probe', 'indict', 'prosecute', 'impeach')],
    nouns: ['(anti-subsidy|anti-dumping|antitrust|criminal|formal|war crimes|safeguard)? (investigation|investigations|probe|probes|inquiry|inquiries|indictment)'],
    because: 'Investigating or charging another’s people or acts.',
    yes: [['The United States opened an anti-dumping investigation into South Korean steel.', 'USA > KOR'], ['A U.S. grand jury indicted six Russian intelligence officers.', 'USA > RUS']],
    no: ['Police are investigating the fire.'],
  },
  {
    id: 'accuse.lawsuit', type: 'ACCUSE', mode: 'allege', frame: 'acts-on',
    verbs: forms('sue'),
    nouns: ['lawsuit(s)? against'],
    because: 'Suing another state.',
    yes: [['A Saudi businessman sued the United States.', 'SAU > USA']],
  },
  {
    id: 'accuse.sue', type: 'ACCUSE', mode: 'allege', frame: 'acts-on',
    verbs: forms('take', 'haul', 'file', 'bring', 'launch', 'open', 'initiate', 'submit', 'lodge'),
    near: ['case', 'complaint', 'lawsuit', 'suit', 'legal proceedings', 'proceedings', 'application', 'legal action', 'to court', 'to the International Court of Justice', 'before', 'for'],
    needs: ['against', 'to court', 'before', 'at the', 'court', 'tribunal', 'World Trade Organization', 'WTO'],
    because: 'Suing another state or complaining of it before a body.',
    yes: [['South Africa filed a case against Israel at the International Court of Justice.', 'ZAF > ISR']],
  },
];
