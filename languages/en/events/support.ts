/** Ties begun or mended, praise, recognition, treaties: SUPPORT. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

const PACT = ['(peace|trade|defence|defense|security|military|border|nuclear|extradition|cooperation|free trade|ceasefire|framework|arms control|interim|landmark|historic|bilateral|co-operation|strategic|partnership|transit|fisheries|visa)? (treaty|treaties|agreement|agreements|accord|accords|pact|pacts|deal|deals|declaration|joint declaration|joint statement|protocol|charter|convention|partnership|truce|ceasefire|roadmap|communique|communiqué)'];

export const support: readonly EventRule[] = [
  {
    id: 'support.ties', type: 'SUPPORT', mode: null, frame: 'mutual',
    verbs: forms('establish', 'restore', 'resume', 'normalise', 'normalize', 'renew', 'upgrade', 're-establish', 'reestablish', 'improve', 'strengthen', 'deepen', 'mend', 'repair', 'forge', 'rebuild', 'elevate'), near: ['relations', 'ties', 'relationship', 'links', 'cooperation', 'friendship', 'partnership', 'dialogue'],
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
    verbs: [...forms('praise', 'hail', 'laud', 'applaud', 'commend', 'welcome', 'congratulate', 'thank', 'salute', 'endorse', 'stand by', 'side with', 'stand with', 'pay tribute to', 'side with', 'rally behind', 'honour', 'decorate', 'speak out in (support|defence|defense) of', 'throw (its|his|her|their) (weight|support) behind', 'lend (its|his|her|their)? support to', 'give (its|his|her|their)? (full|strong)? (support|backing) to', 'vouch for', 'express (its|his|her|their|full|strong)? (support for|gratitude to|condolences to|solidarity with)', 'voice (its|his|her|their|strong|full)? (support for|solidarity with)', 'reaffirm (its|his|her|their)? support for', 'offer (its|his|her|their)? condolences to', 'back', 'support', 'defend')],
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
