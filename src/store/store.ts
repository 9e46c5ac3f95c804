/**
 * The port: what the rest of the house may ask of a place that keeps pages and the record. Every method answers with plain values.
 * Ground state is pages and judgements; nothing changes or drops them. Everything else is derived from them and can be made again.
 * Throws a StoreProblem for what a user can do something about. Deliberately absent: any database.
 */
import type { EventType, Status } from '../model/event.ts';
import type { ConditionRecord, Doubt, EventRecord, Judgement } from '../model/record.ts';
import type { Dyad } from '../model/relation.ts';
import type { ConditionTelling, PageName, Source, Telling } from '../model/telling.ts';

/** How the bytes of a page are to be read: a file as it lay there, or the text or HTML of a line of JSON. */
export type PageForm = 'file' | 'text' | 'html';

/** A page as it was handed in: what ground state keeps. */
export interface PageContent extends PageName {
  readonly form: PageForm;
  readonly bytes: Uint8Array;
}

export interface KeptPage extends PageContent {
  /** Number in the order of keeping, from 1. */
  readonly id: number;
  /** ISO 8601 instant, UTC. */
  readonly ingested: string;
}

/** An article as it was coded: the lines of the contract as values, and the form in which merging reads it. */
export interface CodedArticle {
  /** `article`, `events` and `conditions` of the contract's line. */
  readonly coded: CodedParts;
  readonly told: ToldParts;
}

export interface CodedParts {
  readonly article: { readonly index: number; readonly title: string };
  readonly events: readonly { readonly id: string; readonly evidence: readonly EvidencePart[] }[];
  readonly conditions: readonly unknown[];
}

interface EvidencePart {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly role: string;
}

export interface ToldParts {
  readonly source: Source;
  readonly tellings: readonly Telling[];
  readonly conditions: readonly ConditionTelling[];
}

/** Pages that are kept together: all of them or none. `frame` holds what is long, packed where there is time for it. */
export interface Batch {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly pages: readonly PageToKeep[];
  /** Frame of the pages' bytes, in their order. */
  readonly contents: Uint8Array;
  /** Frame of the articles, in their order over all pages (packArticle). */
  readonly articles: Uint8Array;
}

export interface PageToKeep {
  readonly name: PageName;
  readonly form: PageForm;
  /** Bytes of its content. */
  readonly size: number;
  readonly articles: readonly ArticleToKeep[];
}

/** The articles of a page; `page` null where another process kept it meanwhile. */
export interface Coding {
  readonly page: number | null;
  readonly articles: readonly ArticleToKeep[];
}

/** What is asked of an article without opening its frame. */
export interface ArticleToKeep {
  readonly index: number;
  /** Name and domain of its publisher, or the host of its page. */
  readonly outlet: { readonly name: string; readonly domain: string | null };
  /** ISO 8601 days, or null. */
  readonly published: { readonly start: string; readonly end: string } | null;
  readonly events: number;
}

/** `new`: kept now; `changed`: kept now as a further version of what is at its address; `known`: kept before. */
export type KeptAs = 'new' | 'changed' | 'known';

export interface RecordFilter {
  readonly actor?: string | undefined;
  readonly recipient?: string | undefined;
  readonly dyad?: Dyad | undefined;
  readonly types?: readonly EventType[];
  readonly statuses?: readonly Status[];
  /** ISO 8601 days. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Code of a country, or words of a place's name. */
  readonly place?: string | undefined;
  readonly outlet?: string | undefined;
  /** Any text; in quotation marks as phrases. */
  readonly words?: string | undefined;
  /** First told by a page of a greater number. */
  readonly since?: number | undefined;
}

export const RECORD_ORDERS = ['newest', 'oldest', 'latest-told', 'most-told'] as const;
export type RecordOrder = (typeof RECORD_ORDERS)[number];

export interface Listing {
  readonly order: RecordOrder;
  readonly limit: number;
  /** Token of the listing before. */
  readonly after: string | null;
}

/** A record with the words to read it by. */
export interface RecordRow extends EventRecord {
  readonly quote: string;
  readonly title: string;
  readonly outlets: readonly string[];
}

export interface Listed<Value> {
  readonly values: readonly Value[];
  readonly total: number;
  readonly next: string | null;
}

/** Columns of a record that series are drawn from. */
export interface LightRecord {
  readonly id: string;
  readonly type: EventType;
  readonly status: Status;
  readonly score: number;
  /** ISO 8601 days, or null. */
  readonly date: { readonly start: string; readonly end: string } | null;
  readonly origins: number;
}

export interface Counted {
  readonly value: string;
  readonly count: number;
}

export interface FacetCounts {
  readonly total: number;
  readonly actors: readonly Counted[];
  readonly recipients: readonly Counted[];
  readonly types: readonly Counted[];
  readonly statuses: readonly Counted[];
  readonly outlets: readonly Counted[];
  readonly years: readonly Counted[];
}

export interface OutletRow {
  readonly outlet: string;
  readonly domain: string | null;
  readonly pages: number;
  readonly articles: number;
  readonly records: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** A telling with the article that tells it. */
export interface Evidence {
  readonly page: KeptName;
  readonly coded: CodedParts;
  readonly event: string;
}

export interface KeptName extends PageName {
  readonly id: number;
  readonly ingested: string;
}

/** What merging made, to be written over what was there. */
export interface Merged {
  readonly records: readonly EventRecord[];
  readonly conditions: readonly ConditionRecord[];
  readonly doubts: readonly Doubt[];
}

export interface Counts {
  readonly pages: number;
  readonly articles: number;
  readonly events: number;
  readonly records: number;
  readonly conditions: number;
  readonly doubts: number;
  readonly judgements: number;
  readonly unmerged: number;
  readonly mark: number;
  readonly last: string | null;
  readonly size: number;
}

export interface DyadSummary {
  readonly dyad: Dyad;
  readonly records: number;
}

export type { ConditionRecord, Doubt, EventRecord, Judgement };
