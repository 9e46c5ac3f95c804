/** Material cooperation and yielding: COOPERATE, AID, RETREAT, CONCEDE. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

const ARMS = ['weapons', 'arms', 'missiles', 'missile systems', 'tanks', 'jets', 'fighter jets', 'helicopters', 'submarine', 'submarines', 'S-400', 'aircraft', 'warships', 'systems', 'oil', 'gas', 'frigates', 'planes', 'howitzers'];

export const material: readonly EventRule[] = [
  {
    id: 'cooperate.exercise', type: 'COOPERATE', mode: null, frame: 'mutual',
    verbs: [...forms('exercise (jointly|together) with')],
    nouns: [
      '(joint|combined|large-scale joint|annual joint|multinational) (military|naval|air|live-fire|maritime|army|anti-submarine|defence|defense)? (and (naval|air))? (drill|drills|exercise|exercises|manoeuvres|maneuvers|patrol|patrols|war games|training)', '(military|naval|air|live-fire|maritime|annual|annual military|war)? (drill|drills|exercise|exercises|manoeuvres|maneuvers|war games) (with|between)',
    ],
    because: 'Joint exercises are cooperation among those who exercise.',
    yes: [['The United States and South Korea began joint military drills.', 'USA,KOR <>'], ['The Philippines began military exercises with Australia.', 'PHL,AUS <>']],
  },
  {
    id: 'cooperate.trade', type: 'COOPERATE', mode: null, frame: 'mutual',
    verbs: [...forms('extradite', 'swap prisoners', 'exchange prisoners', 'trade prisoners', 'share intelligence', 'cooperate', 'co-operate', 'collaborate', 'sign (a|an|the|its|several|new|two)? (arms|gas|oil|major|supply|defence|trade|multi-billion-dollar)? (contract|contracts)')],
    nouns: ['prisoner (swap|swaps|exchange|exchanges)', '(exchange|swap) of prisoners', 'extradition of'],
    because: 'Trade, contracts, extradition, intelligence shared.',
    yes: [['Spain extradited a suspect to Mexico.', 'ESP,MEX <>'], ['Russia and the United States carried out a prisoner swap.', 'RUS,USA <>']],
  },
  {
    id: 'cooperate.deliver', type: 'COOPERATE', mode: null, frame: 'mutual',
    verbs: [...forms('sell', 'deliver', 'export', 'hand over', 'buy', 'purchase')], near: ARMS,
    unless: ['aid', 'donation'],
    because: 'Arms and goods sold and delivered.',
    yes: [['Russia delivered S-400 missile systems to Turkey.', 'RUS,TUR <>']],
  },
  {
    id: 'aid.give', type: 'AID', mode: null, frame: 'gives',
    verbs: [...forms('send', 'provide', 'give', 'supply', 'deliver', 'donate', 'grant', 'allocate', 'approve', 'announce', 'dispatch', 'ship', 'airlift', 'extend', 'unveil', 'release', 'authorise', 'authorize', 'disburse', 'transfer', 'contribute', 'lend', 'earmark', 'pass')],
    near: ['aid', '(humanitarian|military|financial|economic|emergency|medical|food|development|relief|security|technical) (aid|assistance|supplies|help|support|relief|goods)', 'assistance', 'relief', 'loan', 'loans', 'vaccine', 'vaccines', 'vaccine doses', 'doses', 'rescue teams', 'rescuers', 'weapons', 'ammunition', 'tanks', 'food', 'medicine', 'medical supplies', 'aid package', 'package', 'asylum', 'credit', 'relief goods', 'supplies', 'drones', 'missiles', 'doctors', 'search and rescue teams', 'grants', 'fighter jets', 'artillery', 'shells', 'refuge', 'political asylum', 'million', 'billion', 'air defence systems', 'air defense systems', 'generators', 'tonnes of', 'tons of'],
    unless: ['sanctions', 'bill', 'fine'],
    because: 'Material help that benefits the recipient.',
    yes: [['Japan provided humanitarian aid to the Philippines.', 'JPN > PHL'], ['India sent rescue teams to Turkey.', 'IND > TUR'], ['China granted Pakistan a loan of $600 million.', 'CHN > PAK']],
    no: ['The United States stopped sending aid to Pakistan.'],
  },
  {
    id: 'aid.help', type: 'AID', mode: null, frame: 'gives',
    verbs: [...forms('arm', 'aid', 'bail out', 'rescue', 'subsidise', 'subsidize', 'finance', 'fund')],
    nouns: ['(humanitarian|military|financial|economic|emergency|development)? (aid|assistance) package'],
    because: 'Help in money, goods or hands.',
    yes: [['Uganda armed South Sudanese forces.', 'UGA > SSD']],
  },
  {
    id: 'aid.terror', type: 'AID', mode: null, frame: 'gives', recipient: 'optional',
    verbs: forms('back', 'support', 'fund', 'finance', 'arm', 'harbour', 'harbor', 'shelter', 'sponsor', 'train'), near: ['rebels', 'terrorists', 'militants', 'insurgents', 'separatists', 'extremists', 'terrorism', 'militias', 'terrorist groups', 'armed groups', 'rebel groups', 'extremist groups'],
    because: 'Supporting terrorists or rebels is AID; its recipient may stay empty.',
    yes: [],
  },
  {
    id: 'retreat.withdraw', type: 'RETREAT', mode: 'withdraw', frame: 'acts-on', recipient: 'optional',
    verbs: forms('withdraw', 'pull out', 'pull back', 'pull', 'bring home', 'retreat', 'disengage'),
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
    verbs: [...forms('release', 'free', 'set free', 'pardon', 'repatriate', 'hand over', 'return', 'let go', 'unfreeze', 'hand back')],
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
  {
    id: 'concede.ceasefire', type: 'CONCEDE', mode: null, frame: 'acts', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: [...forms('declare (a|an)? (unilateral|temporary|immediate|humanitarian|one-sided|brief|three-day|24-hour)? (ceasefire|cease-fire|truce)', 'announce (a|an)? (unilateral|temporary|humanitarian|brief)? (ceasefire|cease-fire|truce)', 'order a (ceasefire|truce)')],
    because: 'A ceasefire declared.',
    yes: [['Russia declared a unilateral ceasefire.', 'RUS > -']],
  },
  {
    id: 'concede.ease', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: [...forms('lift', 'ease', 'relax', 'remove', 'loosen', 'suspend', 'waive', 'drop', 'scrap', 'roll back', 'soften', 'reopen', 're-open', 'open')],
    near: ['sanctions', 'sanction', 'embargo', 'restrictions', 'ban', 'bans', 'blockade', 'tariffs', 'curbs', 'arms embargo', 'trade embargo', 'travel ban', 'curfew', 'border', 'borders', 'border crossing', 'crossings', 'airspace', 'charges', 'case', 'border crossings', 'visa restrictions', 'siege'],
    unless: ['fire', 'investigation', 'embassy'],
    because: 'Restrictions eased, borders opened.',
    yes: [['The United States lifted sanctions on Sudan.', 'USA > SDN'], ['Venezuela reopened its border with Colombia.', 'VEN > COL']],
  },
  {
    id: 'concede.apologise', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: [...forms('apologise', 'apologize', 'back down', 'offer (an|its|his|her|their)? (formal|official|full)? apology', 'compensate', 'express remorse', 'make concessions')],
    nouns: ['apology'],
    because: 'Apologies and concessions.',
    yes: [['Israel apologised to Turkey for the deaths of nine activists.', 'ISR > TUR']],
  },
];
