/** An act as it was read, with its facts, for whoever learns weights from judged pages. */
import type { Candidate } from '../model/coded.ts';
import { quoteOf } from '../model/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { sides } from './differing.ts';
import type { Draft } from './draft.ts';
import { factsOf } from './facts.ts';
import type { Surroundings } from './surroundings.ts';

export const candidateOf = (draft: Draft, around: Surroundings, tokens: Tokens): Candidate => ({
  type: draft.type,
  actors: sides(draft.actors),
  recipients: sides(draft.recipients),
  evidence: quoteOf(tokens.text, draft.sentence),
  facts: factsOf(draft, around),
});
