/** Forces moved, shown and tested: MOBILIZE. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

export const mobilize: readonly EventRule[] = [
  {
    id: 'mobilize.deploy', type: 'MOBILIZE', mode: 'troops', frame: 'acts', planned: 'keep',
    verbs: [...forms('deploy', 'send', 'dispatch', 'mass', 'amass', 'build up', 'activate', 'rotate', 'pour', 'station', 'move', 'mobilise', 'mobilize', 'reinforce', 'call up', 'rush', 'redeploy', 'send in', 'position', 'concentrate')],
    near: ['troops', 'soldiers', 'forces', 'army', 'paratroopers', 'commandos', 'marines', 'reinforcements', 'military personnel', 'battalion', 'brigade', 'ground forces', 'special forces', 'tanks', 'military', 'reservists', 'mercenaries', 'peacekeepers', 'combat troops', 'border guards', 'military advisers', 'units', 'infantry', 'military police', 'armour', 'armor', 'armoured vehicles', 'heavy weapons', 'security forces', 'police', 'militia', 'divisions', 'more troops', 'battalions'],
    unless: ['aid', 'relief', 'rescue', 'earthquake', 'flood', 'home', 'evacuate', 'wildfires', 'fires'],
    because: 'Troops sent, gathered or alerted.',
    yes: [['Belarus deployed troops along its border with Ukraine.', 'BLR > UKR']],
    no: ['Belarus has not deployed troops along its border with Ukraine.'],
  },
  {
    id: 'mobilize.posture', type: 'MOBILIZE', mode: 'troops', frame: 'acts', planned: 'keep',
    verbs: [
      ...forms('put', 'place', 'raise', 'boost', 'strengthen', 'increase', 'reinforce', 'bolster', 'beef up', 'declare', 'order', 'announce'),
    ],
    near: ['on high alert', 'on alert', 'on heightened alert', 'armed forces on', 'army on', 'military on', 'troops on', 'forces on', 'alert level', 'military presence', 'naval presence', 'troop presence', 'mobilisation', 'mobilization', 'partial mobilisation', 'partial mobilization', 'military build-up', 'military buildup'],
    because: 'Forces gathered, alerted or moved in.',
    yes: [['Poland placed its armed forces on high alert along the border with Belarus.', 'POL > BLR']],
  },
  {
    id: 'mobilize.posture.noun', type: 'MOBILIZE', mode: 'troops', frame: 'acts', planned: 'keep',
    verbs: [], nouns: ['(military|troop) (build-up|buildup|deployment)'],
    because: 'A build-up as a noun.',
    yes: [['Russia began a military build-up in the Arctic.', 'RUS > -']],
  },
  {
    id: 'mobilize.weapons', type: 'MOBILIZE', mode: 'weapons', frame: 'acts', planned: 'keep',
    verbs: [...forms('deploy', 'send', 'dispatch', 'station', 'move', 'position', 'sail', 'fly', 'scramble', 'install', 'place')],
    near: ['warship', 'warships', 'ship', 'ships', 'destroyer', 'destroyers', 'frigate', 'submarine', 'submarines', 'aircraft carrier', 'carrier', 'carrier group', 'carrier strike group', 'jets', 'fighter jets', 'fighters', 'bombers', 'bomber', 'planes', 'missiles', 'missile', 'missile defence', 'missile defense', 'nuclear weapons', 'warplanes', 'drones', 'aircraft', 'fleet', 'coast guard ships', 'patrol boats', 'naval vessels', 'vessels', 'S-400', 'Patriot', 'THAAD', 'batteries', 'helicopters', 'tactical nuclear weapons', 'air defence systems', 'military aircraft', 'artillery', 'F-16s', 'F-35s'],
    unless: ['joint', 'aid', 'relief', 'supplies', 'rescue', 'humanitarian', 'donated'],
    because: 'Weapons, ships and aircraft moved or shown.',
    yes: [['Britain sent a warship towards Iran.', 'GBR > IRN']],
  },
  {
    id: 'mobilize.test', type: 'MOBILIZE', mode: 'weapons', frame: 'acts', planned: 'keep',
    verbs: forms('test-fire', 'test', 'test-launch', 'launch', 'fire', 'test fire'),
    near: ['missile', 'missiles', 'ballistic missile', 'ballistic missiles', 'cruise missile', 'cruise missiles', 'satellite', 'spy satellite', 'ICBM', 'intercontinental ballistic missile', 'rocket', 'rockets', 'nuclear weapon', 'nuclear device', 'hydrogen bomb', 'torpedo', 'projectile', 'projectiles', 'test', 'tests', 'launch', 'launches', 'firing', 'hypersonic missile'],
    unless: ['Israel', 'Ukraine', 'at Israel', 'into Israel', 'at', 'killing', 'killed', 'targets', 'base', 'positions', 'city'],
    because: 'Weapons and satellites tested.',
    yes: [['North Korea test-fired two ballistic missiles.', 'PRK > -'], ['North Korea fired two cruise missiles into the sea.', 'PRK > -']],
  },
  {
    id: 'mobilize.test.noun', type: 'MOBILIZE', mode: 'weapons', frame: 'acts', planned: 'keep',
    verbs: [], nouns: ['(ballistic|cruise|hypersonic|intercontinental|short-range|long-range)? (ballistic)? (missile|nuclear|satellite|rocket|weapons) (test|tests|launch|launches|test-firing)', 'test-firing'],
    because: 'A test as a noun.',
    yes: [['North Korea carried out a nuclear test on Sunday.', 'PRK > -']],
  },
  {
    id: 'mobilize.intrude', type: 'MOBILIZE', mode: 'weapons', frame: 'acts-on', planned: 'keep', recipient: 'optional',
    verbs: [...forms('enter', 'violate', 'intrude into', 'cross into', 'fly into', 'breach', 'fly over', 'sail through', 'sail into', 'sail near', 'fly near', 'approach', 'cross', 'buzz', 'incur into', 'stray into', 'penetrate')],
    near: ['airspace', 'air space', 'territorial waters', 'waters', 'air defence identification zone', 'air defense identification zone', 'ADIZ', 'exclusive economic zone', 'median line', 'strait', 'maritime border', 'air defence zone', 'air defense zone', 'contiguous zone', 'islands'],
    because: 'Intrusions into airspace or waters, and close passes.',
    yes: [["Chinese military aircraft entered Taiwan's air defence identification zone.", 'CHN > TWN'], ["Russian jets violated Estonia's airspace.", 'RUS > EST']],
  },
  {
    id: 'mobilize.intrude.noun', type: 'MOBILIZE', mode: 'weapons', frame: 'acts-on', planned: 'keep', recipient: 'optional',
    verbs: [], nouns: ['(airspace)? (incursion|incursions|intrusion|intrusions|airspace violation|airspace violations)'],
    because: 'An intrusion as a noun.',
    yes: [['A Chinese incursion into Japanese waters alarmed Tokyo.', 'CHN > JPN']],
  },
  {
    id: 'mobilize.exercise', type: 'MOBILIZE', mode: 'troops', frame: 'acts', planned: 'keep',
    verbs: [],
    nouns: ['(military|naval|live-fire|war|air|large-scale|snap|artillery|army|defence|defense)? (military|live-fire|naval)? (drill|drills|exercise|exercises|war games|manoeuvres|maneuvers)'],
    unless: ['with', 'joint', 'between'],
    because: 'Solo exercises and patrols, build-up.',
    yes: [['China held live-fire drills near Taiwan.', 'CHN > -']],
  },
];
