/**
 * The port: what the rest of the house may ask of a place that keeps pages and the record. Every method answers with plain values.
 * Ground state is pages and judgements; nothing changes or drops them. Everything else is derived from them and can be made again.
 * Throws a StoreProblem for what a user can do something about. Deliberately absent: any database.
 */
import type { RawPage } from '../load/page.ts';
import type { ConditionKind, EventType, Status } from '../model/event.ts';
import type { Exported } from '../model/exported.ts';
import type { Issue } from '../model/issue.ts';
import type { State } from '../model/knowledge.ts';
import type { EventRecord, Judgement } from '../model/record.ts';
import type { Dyad, Relation, Turn } from '../model/relation.ts';
import type { Scheme } from '../model/scheme.ts';
import type { ConditionTelling, PageName, Source, Telling } from '../model/telling.ts';
import type { codedLine } from '../write/contract.ts';

/** How the bytes of a page are to be read: a file as it lay there, or the text or HTML of a line of JSON. */
export type PageForm = RawPage['form'];

/** A page as it was handed in: what ground state keeps. */
export interface KeptPage extends RawPage {
  /** Number in the order of keeping, from 1. */
  readonly id: number;
  /** ISO 8601 instant, UTC. */
  readonly ingested: string;
}

/** An article as it was coded: the lines of the contract as values, and the form in which merging reads it. */
export interface CodedArticle {
  readonly coded: CodedParts;
  readonly told: ToldParts;
}

/** `article`, `events` and `conditions` of a line of the contract. */
export type CodedParts = Pick<ReturnType<typeof codedLine>, 'article' | 'events' | 'conditions'>;

export interface ToldParts {
  readonly source: Source;
  readonly tellings: readonly Telling[];
  readonly conditions: readonly ConditionTelling[];
}

/** Pages with their articles, what is long packed already: that is done where they are coded. */
export interface Batch {
  readonly pages: readonly PageToKeep[];
  /** Frame of the pages' bytes, in their order. */
  readonly contents: Uint8Array;
  /** Frame of the articles, in their order over all pages (articleParts in articles.ts). */
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

/** What of a record stands in its own row, so that very many are told of at once: enough to draw them and to name them by. */
export interface RecordMark {
  readonly id: string;
  readonly type: EventType;
  readonly status: Status;
  readonly score: number;
  /** ISO 8601 days. */
  readonly date: { readonly start: string; readonly end: string } | null;
  /** Codes, sorted: `AZE`, `ORG:NATO`; a side that no code names is empty. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly origins: number;
}

export interface Listed<Value> {
  readonly values: readonly Value[];
  readonly total: number;
  readonly next: string | null;
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
  readonly event: CodedParts['events'][number];
  readonly page: KeptName & { readonly version: Version };
  readonly article: CodedParts['article'];
}

/** Which of the contents kept for its address, the oldest being 1. */
export interface Version {
  readonly number: number;
  readonly of: number;
}

export interface DoubtRow {
  readonly records: readonly [RecordRow, RecordRow];
  readonly likeness: number;
  readonly reasons: readonly string[];
}

export interface RecordDetail {
  readonly record: RecordRow;
  /** In the order of publication. */
  readonly evidence: readonly Evidence[];
  readonly linked: readonly RecordRow[];
  readonly doubts: readonly DoubtRow[];
  readonly judgements: readonly Judgement[];
}

export interface KeptName extends PageName {
  readonly id: number;
  readonly ingested: string;
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

/** A dyad in short; see operations/record-contract.ts. */
export interface DyadRow {
  readonly dyad: Dyad;
  readonly records: number;
  readonly last: string | null;
  readonly lastYear: { readonly records: number; readonly mean: number | null };
  readonly turn: Turn | null;
  readonly conditions: readonly { readonly condition: ConditionKind; readonly asOf: string | null }[];
}

/** A page with what was made of it. */
export interface PageDetail {
  readonly page: KeptPage & { readonly version: Version };
  /** Every content kept for its address, oldest first. */
  readonly versions: readonly KeptName[];
  readonly articles: readonly CodedParts[];
  /** The names of the records that its events are part of, by event. */
  readonly records: ReadonlyMap<string, string>;
}

export interface Store {
  /** As a person may see it: without a password. */
  readonly address: string;

  /** Whether each of these pages is kept. */
  readonly has: (names: readonly Pick<PageName, 'uri' | 'sha256'>[]) => Promise<readonly boolean[]>;
  /** Keeps pages with their coded articles, all or none; `at` is an instant. They are on disk once this resolves. */
  readonly keep: (batches: readonly Batch[], at: string) => Promise<readonly KeptAs[]>;
  readonly judge: (judgement: Judgement) => Promise<void>;
  /** In the order in which they were given. */
  readonly judgements: () => Promise<readonly Judgement[]>;
  /** What the record was derived with, by part; empty before anything was. */
  readonly versions: () => Promise<Readonly<Record<string, string>>>;
  readonly setVersions: (versions: Readonly<Record<string, string>>) => Promise<void>;

  /** Takes what was kept or judged since into the record. Records afterwards. */
  readonly merge: (known: MergeKnowledge) => Promise<MergeReport>;
  /** Pages that a rebuild still has to code again, in the order of keeping. */
  readonly outdated: (limit: number) => Promise<readonly KeptPage[]>;
  /** Keeps the articles of pages as they were coded again; they count from `rebuilt` on. */
  readonly recode: (batches: readonly RecodedBatch[]) => Promise<void>;
  /** Begins a rebuild, or goes on with one of the same versions that was interrupted; resolves with the number of pages that are still to be coded. */
  readonly beginRebuild: (versions: string) => Promise<number>;
  /** Lets the articles that were coded again count, and makes the record from them; null where pages are outdated still. */
  readonly endRebuild: (known: MergeKnowledge) => Promise<MergeReport | null>;

  readonly records: (filter: RecordFilter, listing: Listing) => Promise<Listed<RecordRow>>;
  /** Every record that a filter finds, in the order of their ids. */
  readonly marks: (filter: RecordFilter, listing: Listing) => Promise<Listed<RecordMark>>;
  readonly eachRecord: (filter: RecordFilter) => AsyncIterable<RecordRow>;
  /** The same with every telling: what an export is made of. */
  readonly exported: (filter: RecordFilter) => AsyncIterable<Exported>;
  readonly facets: (filter: RecordFilter) => Promise<FacetCounts>;
  /** By its id or that of any of its tellings; null where there is none. */
  readonly record: (id: string) => Promise<RecordDetail | null>;
  /** The coded events of the record or of judgements that these ids name, by the id; a record's id stands for its first telling. */
  readonly events: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly relation: (dyad: Dyad, scheme: Scheme) => Promise<Relation>;
  readonly relations: () => Promise<readonly DyadRow[]>;
  readonly doubts: (limit: number, after: string | null) => Promise<Listed<DoubtRow>>;
  /** Of an address or a content hash: the latest, or the version asked for; null where there is none. */
  readonly page: (uriOrHash: string, version: number | null) => Promise<PageDetail | null>;
  readonly outlets: () => Promise<readonly OutletRow[]>;
  readonly counts: () => Promise<Counts>;
  readonly since: (mark: number) => Promise<{ readonly mark: number; readonly pages: number; readonly records: number }>;

  readonly close: () => Promise<void>;
}

/** Pages of a rebuild, by their numbers, with their articles coded again in one frame. */
export interface RecodedBatch {
  readonly pages: readonly { readonly page: number; readonly articles: readonly ArticleToKeep[] }[];
  readonly articles: Uint8Array;
}

/** What merging and relating need to know of the world. */
export interface MergeKnowledge {
  readonly states: ReadonlyMap<string, State>;
  readonly scheme: Scheme;
}

/** Names of records that are there now and were not before, that are gone, and that read otherwise. */
export interface MergeReport {
  readonly records: number;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly changed: readonly string[];
  readonly issues: readonly Issue[];
}
