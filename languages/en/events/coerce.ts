/** Arrest, seizure, blockade, deportation, spying: COERCE. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

const PEOPLE = ['people', 'diplomat', 'official', 'person', 'force', 'agency', 'media', 'leader', 'parliament', 'rebels', 'court', 'police'] as const;

export const coerce: readonly EventRule[] = [
  {
    id: 'coerce.arrest', type: 'COERCE', mode: 'arrest', frame: 'acts-on',
    verbs: [...forms('arrest', 'detain', 'imprison', 'take into custody', 'hold (captive|in custody|in detention|without charge)', 'round up', 'intern', 'capture', 'apprehend', 'nab', 'interrogate', 'take prisoner', 'jail')],
    nouns: ['(arrest|arrests|detention|detentions)'],
    object: [...PEOPLE],
    unless: ['talks', 'hands', 'a meeting', 'a press conference', 'a news conference', 'elections'],
    because: 'People of another state detained.',
    yes: [['Russia detained an American journalist.', 'RUS > USA'], ['Six Vietnamese fishermen were arrested by the Malaysian coast guard.', 'MYS > VNM'], ['A British consulate worker has been detained in China.', 'CHN > GBR']],
    no: ['Pakistani police arrested twelve people in Lahore.'],
  },
  {
    id: 'coerce.seize', type: 'COERCE', mode: 'seize', frame: 'acts-on',
    verbs: [...forms('seize', 'confiscate', 'impound', 'capture', 'board', 'hijack', 'nationalise', 'nationalize', 'expropriate', 'commandeer', 'detain', 'intercept', 'raid', 'storm', 'take over', 'apprehend')],
    nouns: ['(seizure|seizures|hijacking|confiscation)'],
    object: ['vessel', 'firm', 'mission', 'force'],
    because: 'Ships, goods or property of another state seized.',
    yes: [['Iran seized two Greek tankers.', 'IRN > GRC'], ['The U.S. Navy seized an Iranian weapons shipment.', 'USA > IRN']],
  },
  {
    id: 'coerce.restrict', type: 'COERCE', mode: 'restrict', frame: 'acts-on',
    verbs: [...forms('blockade', 'besiege', 'encircle', 'cordon off', 'crack down on', 'clamp down on', 'repress', 'oppress', 'lay siege to', 'ram', 'water-cannon', 'fire (water cannon|water cannons) at', 'obstruct', 'jam', 'meddle in', 'interfere in', 'interfere with', 'persecute', 'suppress', 'harass', 'block')],
    nouns: ['(naval|land|air|economic|sea)? (blockade|siege)', '(election)? (meddling|interference) in'],
    unless: ['resolution', 'bill', 'bid', 'deal', 'road', 'proposal', 'statement', 'aid', 'funds', 'access to', 'sale'],
    because: 'Blockade, obstruction, interference, repression.',
    yes: [['Saudi Arabia blockaded Qatar.', 'SAU > QAT'], ['A Chinese coast guard ship rammed a Philippine boat.', 'CHN > PHL']],
  },
  {
    id: 'coerce.deport', type: 'COERCE', mode: 'deport', frame: 'acts-on',
    verbs: [...forms('deport', 'force out', 'drive out', 'evict', 'displace', 'expel', 'repatriate forcibly', 'send back', 'kick out')],
    nouns: ['(deportation|deportations)'],
    object: ['people', 'media', 'person', 'agency', 'firm', 'rebels'],
    because: 'Individuals deported.',
    yes: [['Kuwait deported 60 Egyptian workers.', 'KWT > EGY']],
  },
  {
    id: 'coerce.cyber', type: 'COERCE', mode: 'cyber', frame: 'acts-on',
    verbs: [...forms('hack', 'hack into', 'break into', 'spy on', 'eavesdrop on', 'wiretap', 'bug', 'tap', 'snoop on', 'infiltrate', 'steal (data|secrets|information|emails) from')],
    nouns: ['(cyber)?(-| )?(cyberattack|cyberattacks|cyber-attack|cyber-attacks|cyber attack|cyber attacks|hacking|espionage|spying|eavesdropping|wiretapping|hack)'],
    unless: ['house', 'home', 'car', 'store'],
    because: 'Spying, wiretapping and hacking.',
    yes: [['Chinese hackers broke into the network of the Dutch defence ministry.', 'CHN > NLD'], ['The United States spied on Germany.', 'USA > DEU']],
  },
  {
    id: 'coerce.curb', type: 'COERCE', mode: 'restrict', frame: 'acts-on',
    verbs: forms('ban', 'outlaw', 'shut down', 'close down', 'block', 'censor', 'jam', 'expel'), object: ['media'],
    because: 'Another state’s media or groups banned or shut on one’s own soil.',
    yes: [['Russia shut down a German broadcaster in Moscow.', 'RUS > DEU']],
  },
];
