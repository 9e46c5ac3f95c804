import type { Article } from './article.ts';
import type { Derivation } from './derivation.ts';
import type { CodedEvent, Condition, EventType } from './event.ts';
import type { Quote } from './span.ts';

/** What the code stage found in one article; the article as it returns it has its publication date worked out. */
export interface Coded {
  readonly article: Article;
  /** ISO 3166-1 alpha-3 of every state that the article's own text names, sorted. */
  readonly states: readonly string[];
  readonly events: readonly CodedEvent[];
  readonly conditions: readonly Condition[];
  /** Acts that the rules read and learnt weights find too unsure, each with the reasons. */
  readonly leftOut: readonly Derivation[];
  /** Empty unless asked for. */
  readonly gaps: readonly Gap[];
  /** Every act that was read, where asked for. */
  readonly candidates?: readonly Candidate[];
}

/** An act as it was read, before it is settled what is coded. */
export interface Candidate {
  readonly type: EventType;
  /** States (ISO 3166-1 alpha-3) and `ORG:` organisations, sorted. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly evidence: Quote;
  /** What is known of it, by name; see src/code/facts.ts. */
  readonly facts: Readonly<Record<string, number>>;
}

/** A sentence with two states and a verb between them that was coded as nothing. */
export interface Gap {
  /** In lower case, as the text has it. */
  readonly verb: string;
  /** ISO 3166-1 alpha-3. */
  readonly states: readonly string[];
  readonly evidence: Quote;
}
