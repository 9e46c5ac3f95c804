/** Demonstrations: PROTEST. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

export const protest: readonly EventRule[] = [
  {
    id: 'protest.demo',
    type: 'PROTEST',
    mode: 'demo',
    frame: 'acts',
    verbs: [
      ...forms(
        'rally',
        'demonstrate',
        'march',
        'protest',
        'take to the streets',
        'gather',
        'chant',
        'picket',
        'stage a sit-in',
        'burn (the|a|an|its)? (flag|flags|effigy|effigies)',
      ),
    ],
    nouns: ['(demonstration|demonstrations|rally|rallies|protests|sit-in)'],
    needs: ['against', 'outside', 'anti-American', 'embassy', 'consulate', 'in front of', 'flag', 'flags', 'over'],
    because: 'People demonstrate against another state.',
    yes: [
      ['Thousands of Iraqis demonstrated against the United States.', 'IRQ > USA'],
      ['Thousands of Jordanians rallied outside the U.S. embassy in Amman.', 'JOR > USA'],
    ],
  },
  {
    id: 'protest.riot',
    type: 'PROTEST',
    mode: 'riot',
    frame: 'acts',
    verbs: forms('riot'),
    nouns: ['(riot|riots|rioting)'],
    because: 'Violent protest.',
    yes: [['Palestinians rioted against Israeli settlers.', 'PSE > ISR']],
  },
  {
    id: 'protest.attack',
    type: 'PROTEST',
    mode: 'obstruct',
    frame: 'acts-on',
    verbs: forms('block', 'besiege', 'blockade'),
    subject: ['people'],
    because: 'People in the way of another state’s traffic or mission.',
    yes: [['Polish farmers blocked the border with Ukraine.', 'POL > UKR']],
  },
];
