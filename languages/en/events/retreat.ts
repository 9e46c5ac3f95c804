/** Withdrawal, release, disarmament, a ceasefire kept: RETREAT. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

export const retreat: readonly EventRule[] = [
  {
    id: 'retreat.withdraw', type: 'RETREAT', mode: 'withdraw', frame: 'acts-on', recipient: 'optional',
    verbs: forms('withdraw', 'pull out', 'pull back', 'pull', 'bring home', 'bring back', 'retreat', 'disengage', 'evacuate', 'redeploy', 'recall'),
    nouns: ['(troop|military)? (withdrawal|withdrawals|pullout|pullback|pull-out) (of (its|their|all|the)? (troops|forces|soldiers))?'],
    near: ['troops', 'forces', 'soldiers', 'army', 'military', 'peacekeepers', 'warships', 'tanks', 'units', 'fighters', 'combat troops', 'contingent', 'from', 'of its', 'of their', 'of French', 'of Russian', 'of U.S'],
    unless: ['ambassador', 'envoy', 'consul', 'talks', 'agreement', 'treaty', 'deal', 'accord', 'race', 'tournament', 'election', 'hospital', 'office', 'accusation', 'school'],
    planned: { type: 'CONCEDE', mode: null },
    because: 'Troops or ships pulled back.',
    yes: [['France withdrew its troops from Burkina Faso.', 'FRA > BFA']],
    no: ['France has not withdrawn its troops from Burkina Faso.'],
  },
  {
    id: 'retreat.release', type: 'RETREAT', mode: 'release', frame: 'acts-on', recipient: 'optional',
    verbs: [...forms('release', 'free', 'set free', 'turn over', 'exchange', 'pardon', 'repatriate', 'hand over', 'let go', 'unfreeze', 'hand back')],
    nouns: ['release of'],
    object: ['people', 'force', 'vessel', 'diplomat', 'person', 'official', 'media', 'rebels', 'leader', 'parliament'],
    unless: ['statement', 'report', 'video', 'figures'],
    because: 'People, ships or goods released.',
    yes: [['North Korea freed three American citizens.', 'PRK > USA'], ['Two Moroccan sailors were released by Algeria.', 'DZA > MAR']],
  },
  {
    id: 'retreat.disarm', type: 'RETREAT', mode: 'disarm', frame: 'acts', recipient: 'optional',
    verbs: [...forms('surrender', 'lay down (its|their)? (arms|weapons)', 'disarm', 'hand in (its|their)? weapons', 'dismantle (its|the|a|their)? (nuclear|missile|chemical)? (site|reactor|facility|weapons|arsenal|programme|program|facilities)')],
    because: 'Arms laid down or destroyed.',
    yes: [['North Korea dismantled a missile site.', 'PRK > -']],
  },
  {
    id: 'retreat.ceasefire', type: 'RETREAT', mode: 'ceasefire', frame: 'mutual', recipient: 'optional',
    verbs: [...forms('cease fire', 'stop fighting', 'cease hostilities', 'observe (a|the) (ceasefire|truce)', 'honour (a|the) (ceasefire|truce)')],
    nouns: ['(ceasefire|cease-fire|truce|armistice)'],
    needs: ['took effect', 'takes effect', 'came into force', 'comes into force', 'went into effect', 'came into effect', 'took hold', 'is holding', 'was holding', 'held', 'has held', 'holds', 'entered into force', 'fire', 'fighting', 'hostilities', 'ceasefire', 'truce'],
    because: 'A ceasefire kept.',
    yes: [['A ceasefire between Israel and Hezbollah took effect.', 'ISR,LBN <>']],
  },
];
