/** Verbs and phrases of saying: they bring a speaker, not an event. */
import type { Speech } from '../../../src/model/pack.ts';
import { forms } from './forms.ts';

export const speech: readonly Speech[] = [
  {
    kind: 'says', trails: true, words: [
      ...forms('say', 'state', 'announce', 'report', 'add', 'confirm', 'declare', 'tell', 'insist', 'stress', 'note', 'argue', 'claim', 'assert', 'maintain', 'believe', 'think', 'write', 'tweet', 'post', 'reveal', 'disclose', 'explain', 'remark', 'comment', 'estimate', 'predict', 'emphasise', 'emphasize', 'reiterate', 'reaffirm', 'suggest', 'indicate', 'conclude', 'recount', 'testify', 'observe', 'point out', 'make clear', 'quip', 'find'),
      'was quoted as saying', 'were quoted as saying', 'is quoted as saying', 'went on to say', '(issued|released) a statement (saying|that)',
    ],
  },
  { kind: 'admits', words: forms('admit', 'acknowledge', 'concede', 'confess', 'admit to', 'claim responsibility for', 'take responsibility for') },
  { kind: 'source', words: ['according to', 'citing', 'quoting', 'as reported by', 'in the words of'] },
  { kind: 'quotes', words: forms('quote', 'cite') },
  { kind: 'denies', words: [...forms('deny', 'dismiss', 'refute', 'reject (the|these|those|all|any|such)? (accusation|accusations|allegation|allegations|charge|charges|claim|claims|report|reports|criticism|suggestion|suggestions)', 'dismiss (the|these|those|all|any|such)? (accusation|accusations|allegation|allegations|charge|charges|claim|claims|report|reports|criticism)', 'deny any (involvement|role|part|link|links|wrongdoing|responsibility)')] },
  { kind: 'rumoured', words: ['(is|are|was|were|been) (said|believed|thought|reported|rumoured|rumored|alleged|suspected|understood|presumed) to', '(is|are|was|were|been)? suspected of', '(is|are|was|were|been) blamed for'] },
];
