/** Lasting states of a relation. */
import type { ConditionRule } from '../../src/model/pack.ts';

export const conditions: readonly ConditionRule[] = [
  {
    id: 'condition.tense',
    condition: 'tense',
    words: [
      '(strained|tense|frosty|sour|soured|fraught|troubled|rocky|chilly|icy)',
      '(tension|tensions) (between|with)',
      '(at odds|at loggerheads)',
      'relations (have|had)? (worsened|deteriorated|soured|frayed)',
      '(ties|relations) (have|had)? (been)? (at|hit|sunk to|fallen to) (a|an|their|its)? (new|all-time|historic|lowest)? (low|ebb|point)',
      'diplomatic (row|spat|dispute|crisis|standoff|rift)',
      'war of words',
      'border dispute',
      'territorial dispute',
    ],
    because: 'Relations are said to be bad.',
    yes: [['Relations between Russia and Britain are strained.', 'GBR,RUS']],
  },
  {
    id: 'condition.hostile',
    condition: 'hostile',
    words: [
      '(arch-enemies|arch-foes|sworn enemies|bitter enemies|enemies|foes|arch-rivals|archenemies|arch-foe|arch-enemy|archenemy)',
      'long-time foes',
    ],
    because: 'The two are called enemies.',
    yes: [['Iran and Israel are sworn enemies.', 'IRN,ISR']],
  },
  {
    id: 'condition.improving',
    condition: 'improving',
    words: [
      '(thaw|thawing|warming)',
      'relations (have|had)? (improved|warmed|thawed)',
      '(have|has|had) (warmed|thawed)',
      'ties (have|had)? (improved|warmed|thawed)',
      '(improving|warming) (relations|ties)',
    ],
    because: 'Relations are said to get better.',
    yes: [['Ties between Turkey and Egypt have warmed.', 'EGY,TUR']],
  },
  {
    id: 'condition.friendly',
    condition: 'friendly',
    words: [
      '(friendly|cordial|warm|excellent|close|brotherly|fraternal) (relations|ties|relationship|links)',
      'strategic (partner|partners|partnership)',
      'close (friends|partners)',
    ],
    because: 'Relations are said to be good.',
    yes: [['Kazakhstan and Turkey have friendly relations.', 'KAZ,TUR']],
  },
  {
    id: 'condition.allied',
    condition: 'allied',
    words: ['(ally|allies|treaty ally|treaty allies|close ally|close allies)'],
    because: 'The two are called allies.',
    yes: [['The United States and South Korea are allies.', 'KOR,USA']],
  },
  {
    id: 'condition.normalising',
    condition: 'normalising',
    words: [
      '(normalising|normalizing|normalise|normalize|restoring|mending|rebuilding) (their|diplomatic|bilateral)? (diplomatic)? (relations|ties)',
      '(normalisation|normalization)',
      'rapprochement',
    ],
    because: 'Relations are being restored.',
    yes: [['Turkey and Armenia are normalising ties.', 'ARM,TUR']],
  },
  {
    id: 'condition.none',
    condition: 'no-diplomatic-relations',
    words: [
      '(have|has|had|with)? no (formal|official|diplomatic) (diplomatic)? (relations|ties)',
      '(do|does|did) not have (formal|official|diplomatic) (diplomatic)? (relations|ties)',
      'no diplomatic (relations|ties)',
      'without diplomatic (relations|ties)',
    ],
    because: 'No diplomatic relations.',
    yes: [['The United States and Iran have no diplomatic relations.', 'IRN,USA']],
  },
  {
    id: 'condition.border',
    condition: 'border-closed',
    words: [
      'border (between (the two countries|them))? (has been|remains|is|was) (closed|shut|sealed)',
      'closed border',
      'remains (closed|shut|sealed)',
    ],
    because: 'The border is closed.',
    yes: [['The border between Armenia and Turkey remains closed.', 'ARM,TUR']],
  },
  {
    id: 'condition.war',
    condition: 'at-war',
    words: ['(technically|still|technically still|formally|officially)? at war', 'state of war'],
    because: 'The two are at war.',
    yes: [['South Korea and North Korea are technically still at war.', 'KOR,PRK']],
  },
  {
    id: 'condition.ceasefire',
    condition: 'ceasefire',
    words: ['(is|was|has been|still) holding'],
    because: 'A ceasefire holds.',
    yes: [['The truce between India and Pakistan is holding.', 'IND,PAK']],
  },
];
