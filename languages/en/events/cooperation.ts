/** Verbal cooperation: AGREE and SUPPORT. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

const HELP = ['help', 'send', 'provide', 'support', 'assist', 'aid', 'talk', 'talks', 'negotiate', 'meet', 'discuss', 'cooperate', 'work', 'work with', 'mediate', 'host', 'deliver', 'supply', 'give', 'donate', 'restore', 'resume', 'improve', 'join', 'hold', 'dialogue', 'assistance', 'million', 'billion', 'peace', 'ceasefire', 'truce', 'ties', 'relations', 'cooperation', 'train', 'defend', 'protect', 'contribute', 'invest', 'build', 'lend', 'share', 'open', 'reopen', 'back', 'sign', 'buy', 'increase', 'respect', 'allow', 'accept', 'military aid', 'security guarantees', 'weapons', 'tanks', 'vaccines', 'take part', 'release', 'return', 'boost', 'rebuild', 'stand by', 'normalise', 'normalize', 'engage', 'consider', 'facilitate', 'broker', 'extradite', 'lift', 'pay', 'let', 'grant', 'offer'];
const PACT = ['(peace|trade|defence|defense|security|military|border|nuclear|extradition|cooperation|free trade|ceasefire|framework|arms control|interim|landmark|historic|bilateral|co-operation|strategic|partnership|transit|fisheries|visa)? (treaty|treaties|agreement|agreements|accord|accords|pact|pacts|deal|deals|declaration|joint declaration|joint statement|protocol|charter|convention|partnership|truce|ceasefire|roadmap|communique|communiqué)'];

export const cooperation: readonly EventRule[] = [
  {
    id: 'agree.memorandum', type: 'AGREE', mode: null, frame: 'mutual', planned: 'drop',
    verbs: [...forms('sign', 'initial')], near: ['memorandum', 'memorandums', 'memoranda', 'letter of intent', 'MoU', 'MOU', 'MoUs', 'MOUs', 'preliminary agreement', 'protocol of intent'],
    because: 'A memorandum is a promise.',
    yes: [['Ethiopia and Kenya signed a memorandum of understanding on tourism.', 'ETH,KEN <>']],
  },
  {
    id: 'agree.reach', type: 'AGREE', mode: null, frame: 'mutual', planned: 'drop',
    verbs: forms('agree'), nouns: ['joint pledge'],
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
    id: 'agree.promise', type: 'AGREE', mode: null, frame: 'gives', planned: 'keep',
    verbs: [...forms('pledge', 'promise', 'offer', 'commit', 'vow', 'undertake', 'guarantee'), 'ready', 'willing', 'prepared', '(express|expresses|expressed) (its|his|her|their|a|the)? (readiness|willingness|desire|wish|intention)'],
    needs: HELP,
    unless: ['retaliate', 'revenge', 'attack', 'respond', 'avenge', 'punish', 'destroy', 'crush', 'strike back', 'war', 'fight'],
    because: 'Promises, offers and willingness.',
    yes: [['Russia is ready to hold talks with the United States.', 'RUS > USA'], ['Japan pledged to support the Philippines.', 'JPN > PHL'], ['Poland pledged $200 million in aid to Ukraine.', 'POL > UKR']],
    no: ['Iran vowed to retaliate against Israel.'],
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
  {
    id: 'support.ties', type: 'SUPPORT', mode: null, frame: 'mutual',
    verbs: forms('establish', 'restore', 'resume', 'normalise', 'normalize', 'renew', 'upgrade', 're-establish', 'reestablish', 'improve', 'strengthen', 'deepen', 'mend', 'repair', 'forge', 'rebuild', 'elevate'), near: ['relations', 'ties', 'relationship', 'links'],
    nouns: ['(normalisation|normalization|restoration|resumption|establishment) of (full|diplomatic|bilateral)? (diplomatic)? (relations|ties)', 'rapprochement'],
    because: 'Relations begun, resumed or improved.',
    yes: [['Iran and Saudi Arabia restored diplomatic relations.', 'IRN,SAU <>'], ['The United States re-established full diplomatic ties with Cuba.', 'USA,CUB <>']],
    no: ['Iran has not restored diplomatic relations with Saudi Arabia.'],
  },
  {
    id: 'support.open', type: 'SUPPORT', mode: null, frame: 'visits',
    verbs: [...forms('open', 'reopen', 'inaugurate', 're-open', 'appoint', 'name', 'send')], near: ['embassy', 'consulate', 'diplomatic mission', 'embassies', 'ambassador', 'first ambassador', 'new ambassador', 'consulates'],
    unless: ['fire', 'investigation', 'letter', 'home'],
    because: 'An embassy opened, an ambassador sent.',
    yes: [['Azerbaijan opened an embassy in Israel.', 'AZE > ISR']],
  },
  {
    id: 'support.recognise', type: 'SUPPORT', mode: null, frame: 'acts-on',
    verbs: [...forms('recognise', 'recognize', 'acknowledge the sovereignty of')],
    nouns: ['recognition'],
    unless: ['award', 'importance', 'need', 'that', 'problem'],
    because: 'Recognition of a state, a government or a claim.',
    yes: [['Ireland formally recognised Palestine as a state.', 'IRL > PSE']],
    no: ['China does not recognise the ruling.'],
  },
  {
    id: 'support.praise', type: 'SUPPORT', mode: null, frame: 'acts-on',
    verbs: [...forms('praise', 'hail', 'laud', 'applaud', 'commend', 'welcome', 'congratulate', 'thank', 'salute', 'endorse', 'stand by', 'side with', 'stand with', 'pay tribute to', 'express (its|his|her|their|full|strong)? (support for|gratitude to|condolences to|solidarity with)', 'voice (its|his|her|their|strong|full)? (support for|solidarity with)', 'reaffirm (its|his|her|their)? support for', 'offer (its|his|her|their)? condolences to', 'back', 'support', 'defend')],
    unless: ['refugees', 'terrorism', 'terrorists', 'rebels'],
    because: 'Praise and political support.',
    yes: [["Sweden welcomed Turkey's decision.", 'SWE > TUR'], ['Turkey voiced support for Azerbaijan.', 'TUR > AZE'], ['The Greek prime minister thanked Albania for its help.', 'GRC > ALB']],
    no: ['Germany did not praise the United States.'],
  },
  {
    id: 'support.sign', type: 'SUPPORT', mode: null, frame: 'mutual',
    verbs: [...forms('sign', 'ratify', 'initial', 'conclude', 'finalise', 'finalize', 'accede to', 'seal', 'ink')], near: [...PACT, 'NATO', 'declaration', 'accession'],
    nouns: ['(signing|ratification) of'],
    unless: ['contract', 'contracts', 'memorandum'],
    because: 'Treaties, statements and agreements signed or ratified.',
    yes: [['Ethiopia and Eritrea signed a peace declaration.', 'ETH,ERI <>'], ['Russia signed a defence treaty with North Korea.', 'RUS,PRK <>'], ['A peace accord was signed by Mozambique and South Africa.', 'MOZ,ZAF <>']],
  },
];
