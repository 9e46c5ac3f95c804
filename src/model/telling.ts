/**
 * An event as one article tells it, in the compact form that merging reads, and the article as a source.
 * Deliberately absent: quotes and derivations (they stay with the coded article) and how likeness is judged (src/merge).
 */
import type { Publisher } from './article.ts';
import {
  type CodedEvent,
  type ConditionKind,
  EVIDENCE_ROLES,
  type EventFacts,
  type EvidenceRole,
  type OpenDate,
  type Speaker,
} from './event.ts';
import type { When } from './when.ts';

/** A page as ground state names it: the same content at two addresses is two pages, two contents at one address two versions. */
export interface PageName {
  readonly uri: string;
  /** SHA-256 of the bytes as they came, lower-case hex. */
  readonly sha256: string;
  /** ISO 8601 day or instant of retrieval, where known. */
  readonly retrieved: string | null;
}

/** An article of a page, as somebody who tells events. */
export interface Source {
  /** The same on every run: made of the page's name and the article's index. */
  readonly id: string;
  readonly page: PageName;
  /** The article's index on its page. */
  readonly index: number;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly publisher: Publisher | null;
  /** Outlets and agencies that the article credits. */
  readonly credits: readonly string[];
  readonly published: When | null;
  /** ISO 3166-1 alpha-3 of every state that the article's own text names, sorted. */
  readonly states: readonly string[];
  /** MinHash signature of the article's own text, for finding copies; empty where the text is too short to tell. */
  readonly signature: Uint32Array;
}

/** Who says it or denies it, and the chain it came through, nearest to the speaker first. */
export interface Voice {
  readonly speaker: Speaker;
  readonly stance: 'asserts' | 'denies';
  readonly via: readonly string[];
}

export interface Telling extends EventFacts {
  /** Id of the coded event. */
  readonly event: string;
  /** Id of its source. */
  readonly source: string;
  /** A day or a month that lacks only its year, where `date` is null. */
  readonly open: OpenDate | null;
  readonly voices: readonly Voice[];
  /** The most prominent role among its evidence: an event that only a teaser tells has `teaser`. */
  readonly role: EvidenceRole;
  /** Content words of its quotes, in one form (lower case, NFC, one tone placement), sorted, none twice. */
  readonly words: readonly string[];
  /** Names in its quotes other than those of its sides, without accents, sorted, none twice: they read alike in many languages. */
  readonly names: readonly string[];
}

/** What is told, and nothing of who tells it. */
export function factsOf({ type, mode, contexts, cameo, score, actors, recipients, date, place, status, counts }: EventFacts): EventFacts {
  return { type, mode, contexts, cameo, score, actors, recipients, date, place, status, counts };
}

/** What a coded event and its line in the contract have in common. */
type CodedFacts = Omit<CodedEvent, 'open' | 'derivation'>;

/** A coded event as merging reads it, but for what its quotes say beside it: the open date, words and names. */
export function tellingFrom(event: CodedFacts, source: string): Telling {
  const { id, claims, evidence } = event;
  return {
    event: id,
    source,
    ...factsOf(event),
    open: null,
    voices: claims.map(({ speaker, stance, via }) => ({ speaker, stance, via })),
    role: EVIDENCE_ROLES.find((role) => evidence.some((quote) => quote.role === role)) ?? 'body',
    words: [],
    names: [],
  };
}

/** A lasting state as one article tells it. */
export interface ConditionTelling {
  /** Id of its source. */
  readonly source: string;
  /** ISO 3166-1 alpha-3, sorted. */
  readonly states: readonly string[];
  readonly condition: ConditionKind;
  readonly since: When | null;
  readonly asOf: When | null;
}
