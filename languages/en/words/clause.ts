/** Function words of English and its commonest ordinary verbs, by what they do to a clause. No names, no acts. */
import type { ClauseWords } from '../../../src/model/pack.ts';
import { forms } from './forms.ts';

export const clause: ClauseWords = {
  negation: [
    'not', 'never', 'cannot', 'no longer', 'not yet', 'neither', 'nor', 'without', 'no', "(did|does|do|has|have|had|is|are|was|were|wo|would|could|can|should)n't", 'did not', 'does not', 'do not', 'has not', 'have not', 'had not',
    'will not', 'would not', 'could not', 'can not', 'is not', 'are not', 'was not', 'were not', 'have yet to', 'has yet to', '(has|have|had) (no|never had any) (plan|plans|intention|desire|wish) (to|of)', 'no plan(s)? to', 'no intention (to|of)', '(fail|fails|failed|failing) to',
    '(refrain|refrains|refrained) from', 'stopped short of', 'instead of', 'rather than', '(avoid|avoids|avoided|avoiding)', 'unable to', 'no sign of', 'no evidence (of|that)', 'far from', 'too late to',
  ],
  future: [
    'will', 'would', 'shall', "'ll", 'is to', 'are to', 'was to', 'were to', '(is|are|was|were)? (about|due|set|scheduled|expected|poised|slated|bound|preparing|planning|hoping|likely) to', '(plan|plans|planned|planning) to', '(intend|intends|intended|intending) to',
    '(want|wants|wanted|wanting) to', '(hope|hopes|hoped|hoping) to', '(wish|wishes|wished) to', '(aim|aims|aimed) to', '(seek|seeks|sought|seeking) to', '(expect|expects|expected) to', '(prepare|prepares|prepared|preparing) to', 'going to', 'looking to', 'need to', 'needs to', 'eager to', 'keen to',
    'determined to', 'on (its|his|her|their) way to', 'ahead of', '(planned|upcoming|scheduled|expected|forthcoming|future|proposed)', 'preparations for', 'plans for', 'would soon', 'will soon', 'in the run-up to',
  ],
  possible: [
    'may', 'might', 'could', 'can', 'should', 'ought to', 'would have', 'could have', 'should have', 'might have', 'may have', 'perhaps', 'possibly', 'whether', 'whether to', '(consider|considers|considered|considering)', '(weigh|weighs|weighed|weighing)', '(mull|mulls|mulled|mulling)', 'able to', 'likely', 'the (possibility|prospect|risk|threat|danger|idea|likelihood) of', 'a possible', 'possible', 'potential',
    ...forms('prepare', 'contemplate', 'anticipate', 'await', 'envisage', 'fear', 'expect', 'plan', 'debate', 'study'), 'fears of', 'fear of', 'in case', 'appear(s)? to', 'appeared to', 'seem(s)? to', 'seemed to', '(capable|incapable) of', 'the right to', 'free to', 'ready for', 'it is (possible|likely) that', 'in the event of', 'to prevent', '(prevent|prevents|prevented|preventing|deter|deters|deterred|deterring)', '(hypothetical|imagined|fictional|simulated)',
  ],
  passive: ['was', 'were', 'been', 'being', 'be', 'is', 'are', 'got', 'gets', 'getting', "'re"],
  filler: [
    'has', 'have', 'had', 'having', 'did', 'does', 'do', 'also', 'already', 'just', 'still', 'again', 'once', 'once again', 'once more', 'first', 'now', 'then', 'later', 'since', 'even', 'only', 'ever', 'soon', 'recently', 'earlier', 'previously', 'jointly', 'together', 'both', 'all', 'each', 'not only', 'reportedly', 'repeatedly', 'strongly', 'firmly', 'sharply',
    'harshly', 'bitterly', 'openly', 'publicly', 'officially', 'formally', 'immediately', 'quickly', 'swiftly', 'promptly', 'suddenly', 'unexpectedly', 'unilaterally', 'temporarily', 'permanently', 'indefinitely', 'briefly', 'warmly', 'directly', 'indirectly', 'secretly', 'quietly', 'personally', 'fully', 'partly', 'partially', 'effectively', 'finally', 'eventually', 'subsequently', 'simultaneously', 'separately',
    'respectively', 'allegedly', 'deliberately', 'accidentally', 'mistakenly', 'illegally', 'unlawfully', 'forcibly', 'heavily', 'actively', 'constantly', 'continuously', 'regularly', 'routinely', 'frequently', 'often', 'sometimes', 'always', 'usually', 'deeply', 'seriously', 'roundly', 'angrily', 'furiously', 'flatly', 'categorically', 'explicitly', 'implicitly', 'initially', 'largely', 'mainly', 'reluctantly', 'successfully',
    'vigorously', 'virtually', 'tentatively', 'conditionally', 'unconditionally', 'provisionally', 'therefore', 'thus', 'additionally', 'in turn', 'apparently', 'currently', 'nearly', 'almost', 'barely', 'clearly', 'solemnly', 'vehemently', 'loudly', 'narrowly', 'gradually', 'informally', 'privately', 'overwhelmingly', 'unanimously', 'mutually', 'overnight',
    '(try|tries|tried|trying|attempted|attempting) to', '(begin|begins|began|begun|beginning|start|starts|started|starting|continue|continues|continued|continuing|resume|resumes|cease|ceases|proceed|proceeds|proceeded) to', '(keep|keeps|kept)', '(decide|decides|decided|deciding) (not)? (to|on)',
    '(vote|votes|voted|voting) to', '(move|moves|moved|moving) to', '(manage|manages|managed) to', '(choose|chooses|chose|chosen|choosing|opt|opts|opted) to', '(go|goes|went) on to', '(help|helps|helped) to', '(rush|rushes|rushed) to', '(is|are|was|were|been) (forced|obliged|compelled|able) to', '(agree|agrees|agreed) not to', 'announced', 'announces', 'announcing', 'announce', 'jointly announced',
    '(get|gets|got) to', 'so as to', 'enough to', 'took steps to', 'dared to', 'took turns', 'sat down',
  ],
  prepositions: {
    at: ['at', 'in', 'inside', 'across', 'along', 'within', 'throughout', 'on', 'over', 'above', 'below', 'under', 'beyond', 'on the sidelines of', 'during', 'at the side of', 'outside', 'in front of'],
    near: ['near', 'off', 'around', 'close to', 'off the coast of', 'next to', 'north of', 'south of', 'east of', 'west of', 'northeast of', 'northwest of', 'southeast of', 'southwest of', 'outside', 'in front of', 'along'],
    to: ['to', 'into', 'toward', 'towards', 'onto', 'up to', 'back to'],
    from: ['from', 'out of', 'away from', 'off'],
    with: ['with', 'along with', 'together with', 'alongside', 'in cooperation with', 'in coordination with', 'in concert with'],
    against: ['against', 'on', 'at', 'upon', 'into', 'of', 'over', 'directed at', 'aimed at', 'targeting', 'toward', 'towards'],
    for: ['for', 'on behalf of', 'in favour of', 'in favor of'],
    of: ['of'],
    by: ['by', 'at the hands of'],
    between: ['between', 'among', 'involving', 'amongst'],
    about: ['about', 'over', 'regarding', 'concerning', 'on', 'as', 'like', 'because of', 'due to', 'owing to', 'amid', 'despite', 'following', 'after', 'before', 'since', 'until', 'ahead of', 'than', 'in response to', 'in connection with', 'in retaliation for', 'in protest at', 'under', 'per', 'unlike', 'except', 'in light of', 'via', 'through'],
  },
  and: ['and', 'as well as', 'or', '&', 'plus', 'and also', 'and then'],
  both: ['both', 'the two', 'the two sides', 'both sides'],
  subordinators: {
    when: ['when', 'while', 'as', 'whenever', 'on the day that', 'even as', 'just as'],
    after: ['after', 'since', 'once', 'shortly after', 'soon after', 'days after', 'hours after', 'weeks after', 'months after', 'a day after', 'following', 'a week after', 'a month after', 'ever since', 'immediately after', 'just after', 'years after'],
    before: ['before', 'until', 'till', 'ahead of', 'days before', 'hours before', 'shortly before', 'prior to', 'by the time'],
    because: ['because', 'since', 'as', 'given that', 'on the grounds that'],
    purpose: ['in order to', 'so as to', 'so that', 'in an effort to', 'in an attempt to', 'in a bid to', 'with the aim of', 'aimed at'],
    if: ['if', 'unless', 'provided that', 'as long as', 'in case', 'even if', 'whether', 'or else', 'only if', 'on condition that', 'assuming'],
    although: ['although', 'though', 'even though', 'despite', 'in spite of', 'regardless of'],
  },
  contrast: ['but', 'however', 'meanwhile', 'nevertheless', 'nonetheless', 'yet', 'whereas', 'in contrast', 'on the other hand', 'in addition', 'moreover', 'furthermore', 'besides', 'consequently', 'accordingly', 'otherwise'],
  complementiser: ['that'],
  listing: ['including', 'namely', 'comprising'],
  factive: ['the fact that'],
  relative: ['who', 'which', 'whose', 'whom', 'where', 'what'],
  infinitive: ['to'],
  backing: ['backed', 'led', 'supported', 'sponsored', 'linked', 'aligned', 'allied', 'affiliated', 'funded', 'trained', 'armed', 'occupied', 'controlled', 'held', 'brokered', 'mediated', 'annexed', 'born', 'bound', 'friendly', 'inspired'],
  nominal: ['the', 'a', 'an', 'this', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'some', 'any', 'no', 'another', 'new', 'fresh', 'further', 'more', 'several', 'many', 'few', 'all', 'such', 'every', 'each', 'other', 'recent', 'latest', 'first', 'second', 'third', 'last', 'next', 'final', 'direct', 'joint', 'bilateral', 'trilateral', 'deadly', 'high-level', 'formal', 'official', 'military', 'economic', 'diplomatic', 'international', 'nuclear', 'major', 'massive', 'alleged', 'planned'],
  attributive: [],
  quantifiers: ['several', 'tens of', 'hundreds of'],
  scales: ['million', 'billion', 'trillion', 'thousand', 'hundred', 'dozen'],
  inflection: {
    participle: [
      '-ed', '-wn', 'met', 'held', 'shot', 'sent', 'told', 'made', 'paid', 'struck', 'hit', 'cut', 'put', 'set', 'let', 'led', 'left', 'lent', 'built', 'bought', 'brought', 'caught', 'fought', 'found', 'heard', 'kept', 'lost', 'quit', 'read', 'said', 'sold', 'sought', 'spent', 'sunk', 'taught', 'thought', 'won', 'withheld', 'overrun', 'begun', 'broken', 'chosen',
      'given', 'spoken', 'stolen', 'stricken', 'taken', 'written', 'driven', 'beaten', 'bitten', 'forgiven', 'forbidden', 'frozen', 'hidden', 'seen', 'torn', 'sworn', 'worn', 'done', 'gone', 'run', 'hurt', 'laid', 'understood',
    ],
    gerund: ['-ing'],
  },
  verbs: [
    ...forms(
      'accept', 'achieve', 'adopt', 'affect', 'appear', 'appoint', 'arrange', 'arrive', 'attend', 'base', 'become', 'believe', 'belong', 'benefit', 'boost', 'break', 'bring', 'build', 'buy', 'carry', 'carry out', 'cause', 'celebrate', 'chair', 'change', 'claim', 'close', 'come', 'command', 'complete', 'conduct', 'conclude', 'contain', 'control', 'convene', 'cost', 'counter', 'cover', 'create', 'cross', 'cut',
      'damage', 'defeat', 'defend', 'deliver', 'describe', 'design', 'destroy', 'develop', 'die', 'direct', 'discover', 'do', 'draw', 'drive', 'drop', 'earn', 'elect', 'emerge', 'end', 'enter', 'escape', 'escalate', 'establish', 'exchange', 'execute', 'expand', 'express', 'extend', 'face', 'fall', 'feel', 'file', 'find', 'flee', 'fly', 'follow', 'force', 'form', 'found', 'gain', 'gather', 'get', 'give', 'go', 'grow', 'handle', 'happen', 'head', 'hear', 'hold', 'host', 'improve',
      'increase', 'inform', 'insist', 'issue', 'join', 'keep', 'know', 'lack', 'land', 'last', 'launch', 'lead', 'learn', 'leave', 'live', 'look', 'lose', 'make', 'manage', 'mark', 'mean', 'mention', 'monitor', 'move', 'need', 'note', 'occupy', 'occur', 'open', 'operate', 'organise', 'organize', 'oversee', 'own', 'participate', 'pass', 'pay', 'perform', 'place', 'plan', 'play', 'portray', 'possess', 'prepare', 'present', 'produce', 'prompt', 'propose', 'protect', 'prove', 'provide', 'publish', 'pursue', 'put',
      'raise', 'reach', 'react', 'read', 'receive', 'reduce', 'refer', 'remain', 'reopen', 'repeat', 'replace', 'represent', 'respond', 'rest', 'result', 'resume', 'return', 'review', 'rise', 'rule', 'run', 'save', 'schedule', 'see', 'sell', 'send', 'serve', 'set', 'set up', 'settle', 'shake', 'shape', 'share', 'show', 'sit', 'spark', 'spend', 'stage', 'stand', 'start', 'stay', 'steer', 'step', 'stop', 'study', 'suffer', 'suggest', 'take', 'take part', 'take place', 'talk', 'teach',
      'throw', 'tour', 'trade', 'train', 'travel', 'treat', 'trigger', 'try', 'turn', 'undergo', 'undermine', 'undertake', 'use', 'view', 'vote', 'wait', 'walk', 'want', 'watch', 'weaken', 'win', 'wonder', 'work', 'worry', 'write', 'back', 'link', 'support', 'align', 'fund', 'sponsor', 'anger', 'outrage', 'alarm', 'irk', 'come to power', 'take office', 'break out', 'take effect', 'come into force', 'enter into force', 'post', 'deny',
    ),
    ...forms('meet (all)? (the|its|their|any|those|basic|urgent|growing)? (needs|need|demand|demands|conditions|condition|criteria|requirements|requirement|target|targets|goal|goals|deadline|deadlines|standards|obligations|expectations|resistance|approval|criticism|challenges|fate|end|costs|spending)'),
    ...forms('decline to (comment|say|elaborate|give|discuss|name|speculate|be|identify|answer|confirm|disclose|provide|respond|talk to reporters|talk to the press)', 'refuse to (comment|say|elaborate|speculate|confirm|answer|disclose|talk to (the press|reporters|journalists|the media))'),
    ...forms('call (for|off|in|itself|himself|it|them|him|her|the)?', 'visit (the|its|their|a|this|our)? (site|website|page|web|museum|beach|hospital|store|shop)', 'strike (a|the|an)? (chord|balance|tone|pose|note|blow|back)', 'recall (that|how|his|her|the|when|a)', 'release (a|an|the|its|his|her|their|new)? (statement|report|video|data|figures|album|update|film|book|list|details|footage|photo|photos|study|transcript|movie|song)', 'launch (a|an|the|its|new)? (website|campaign|phone|app|product|programme|program|service|platform|book|appeal)', 'sign up', 'sign off', 'strike out'),
    'went on strike', 'go on strike', 'on strike', 'had been', 'came', 'met with (resistance|criticism|approval|anger|silence|scepticism|skepticism)',
  ],
  reacting: ['retaliate', 'retaliated', 'respond to', 'responded to', 'in response to', 'protest', 'protested', 'condemn', 'condemned'],
  light: forms(
    'hold', 'conduct', 'carry out', 'launch', 'stage', 'make', 'pay', 'impose', 'begin', 'open', 'start', 'resume', 'continue', 'conclude', 'complete', 'finish', 'order', 'issue', 'attend', 'join', 'lead', 'wage', 'mount', 'undertake', 'suffer', 'face', 'receive', 'give', 'take', 'take part in', 'participate in', 'engage in', 'enter', 'enter into', 'embark on', 'offer', 'express', 'initiate', 'set up', 'plan', 'enforce', 'extend', 'slap', 'announce', 'declare', 'step up', 'intensify', 'unleash', 'wrap up', 'kick off', 'do', 'cut short', 'deliver', 'commit', 'perform', 'raise', 'hit back with', 'retaliate with', 'respond with', 'answer with', 'counter with',
  ),
  causatives: [
    ...forms('help', 'let', 'allow', 'permit', 'enable', 'force', 'compel', 'persuade', 'convince', 'encourage', 'order', 'instruct', 'direct', 'authorise', 'authorize', 'task', 'cause', 'oblige', 'push', 'press'),
  ],
};
