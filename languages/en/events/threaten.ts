/** Harm announced: THREATEN. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

export const threaten: readonly EventRule[] = [
  {
    id: 'threaten.force', type: 'THREATEN', mode: 'violence', frame: 'demands', planned: 'keep',
    verbs: [...forms('threaten', 'warn', 'vow', 'swear', 'pledge', 'promise', 'reserve the right'), 'ready', 'prepared', '(does|did|do) not rule out', '(not|never) (ruled|rule) out'],
    needs: ['attack', 'attacks', 'strike', 'strikes', 'bomb', 'war', 'force', 'retaliate', 'retaliation', 'revenge', 'avenge', 'destroy', 'crush', 'annihilate', 'shoot down', 'sink', 'military action', 'military response', 'invade', 'invasion', 'wipe out', 'nuclear strike', 'hit back', 'respond militarily', 'strike back', 'sea of fire', 'devastating', 'military force', 'missiles', 'obliterate', 'punish', 'crushing response', 'use of force'],
    because: 'Force or revenge announced against another.',
    yes: [['North Korea threatened to attack South Korea.', 'PRK > KOR'], ['Iran vowed to retaliate against Israel.', 'IRN > ISR']],
    no: ['Iran did not threaten to attack Israel.'],
  },
  {
    id: 'threaten.other', type: 'THREATEN', mode: null, frame: 'demands', planned: 'keep',
    verbs: forms('threaten', 'menace', 'issue a threat to', 'intimidate'),
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
