/** Words that point back to a state, a person, or the two sides in play. Possessives (`his`, `its`) stand before nouns and point nowhere by themselves. */
import type { Pronoun } from '../../../src/model/pack.ts';

export const pronouns: readonly Pronoun[] = [
  {
    kind: 'state',
    words: [
      'the country',
      'the nation',
      'this country',
      'that country',
      'the island nation',
      'the kingdom',
      'the republic',
      'the sultanate',
      'the emirate',
      'the (Gulf|Balkan|Baltic|Caucasus|Central Asian|Southeast Asian|East African|West African) (state|nation|country)',
      'the (West|East|North|Central|South) (African|American|Asian|European) (state|nation|country)',
      'it',
      'the former Soviet republic',
      'the government',
      'the state',
    ],
  },
  {
    kind: 'person',
    words: [
      'he',
      'she',
      'him',
      'himself',
      'herself',
      'the (president|prime minister|foreign minister|minister|chancellor|leader|official|diplomat|ambassador|spokesman|spokeswoman|spokesperson|envoy|premier|king|secretary)',
    ],
  },
  {
    kind: 'pair',
    words: [
      'the two (countries|nations|sides|states|governments|leaders|presidents|ministers|foreign ministers|prime ministers|parties|neighbours|neighbors|powers|men|capitals|militaries|allies|rivals|officials|diplomats|delegations|heads of state|Koreas|superpowers|foes)',
      'both (countries|nations|sides|states|governments|leaders|parties|presidents|ministers|foreign ministers|capitals|militaries)',
      'the two',
      'the pair',
      'the sides',
      'the parties',
      'the neighbours',
      'the neighbors',
      'two sides',
      'two countries',
      'each other',
      'one another',
      'the (arch-rivals|rivals|warring sides|warring parties|nuclear-armed neighbours|nuclear-armed neighbors|two former Soviet republics)',
      'the countries',
      'the leaders',
    ],
  },
  { kind: 'they', words: ['they', 'them', 'themselves'] },
  { kind: 'counterpart', words: ['counterpart', 'counterparts', 'opposite number', 'opposite numbers'] },
  { kind: 'speaker', words: ['I', 'we', 'us'] },
  {
    kind: 'other',
    words: [
      'the other (side|party|country)',
      'the (neighbouring|neighboring) (country|state)',
      'its (neighbour|neighbor|larger neighbour|larger neighbor|rival|foe|adversary)',
    ],
  },
  { kind: 'own', words: ['its', 'their', 'his', 'her'] },
];
