/** Joint exercises, trade, extradition: COOPERATE. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

const ARMS = [
  'weapons',
  'arms',
  'missiles',
  'missile systems',
  'tanks',
  'jets',
  'fighter jets',
  'helicopters',
  'submarine',
  'submarines',
  'S-400',
  'aircraft',
  'warships',
  'systems',
  'oil',
  'gas',
  'frigates',
  'planes',
  'howitzers',
];

export const cooperate: readonly EventRule[] = [
  {
    id: 'cooperate.exercise',
    type: 'COOPERATE',
    mode: null,
    frame: 'mutual',
    verbs: [...forms('exercise (jointly|together) with')],
    nouns: [
      '(joint|combined|large-scale joint|annual joint|multinational) (military|naval|air|live-fire|maritime|army|anti-submarine|defence|defense)? (and (naval|air))? (drill|drills|exercise|exercises|manoeuvres|maneuvers|patrol|patrols|war games|training)',
      '(military|naval|air|live-fire|maritime|annual|annual military|war)? (drill|drills|exercise|exercises|manoeuvres|maneuvers|war games) (with|between)?',
    ],
    because: 'Joint exercises are cooperation among those who exercise.',
    yes: [
      ['The United States and South Korea began joint military drills.', 'USA,KOR <>'],
      ['Dutch and Danish warships held naval drills.', 'NLD,DNK <>'],
      ['The Philippines began military exercises with Australia.', 'PHL,AUS <>'],
    ],
  },
  {
    id: 'cooperate.trade',
    type: 'COOPERATE',
    mode: null,
    frame: 'mutual',
    verbs: [
      ...forms(
        'swap prisoners',
        'exchange prisoners',
        'trade prisoners',
        'share (intelligence|information|evidence|expertise|data)',
        'cooperate',
        'co-operate',
        'collaborate',
        'sign (a|an|the|its|several|new|two)? (arms|gas|oil|major|supply|defence|trade|multi-billion-dollar)? (contract|contracts)',
      ),
    ],
    nouns: ['prisoner (swap|swaps|exchange|exchanges)', '(exchange|swap) of prisoners'],
    because: 'Contracts signed, prisoners exchanged, intelligence shared.',
    yes: [['Russia and the United States carried out a prisoner swap.', 'RUS,USA <>']],
  },
  {
    id: 'cooperate.extradite',
    type: 'COOPERATE',
    mode: null,
    frame: 'gives',
    verbs: forms('extradite'),
    nouns: ['extradition of'],
    because: 'A suspect handed over.',
    yes: [['Spain extradited a suspect to Mexico.', 'ESP,MEX <>']],
  },
  {
    id: 'cooperate.deliver',
    type: 'COOPERATE',
    mode: null,
    frame: 'gives',
    verbs: forms('sell', 'deliver', 'export', 'hand over'),
    near: ARMS,
    unless: ['aid', 'donation'],
    because: 'Arms and goods sold and delivered.',
    yes: [['Russia delivered S-400 missile systems to Turkey.', 'RUS,TUR <>']],
  },
];
