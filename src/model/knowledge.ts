/** What the world holds, and when. Facts without a language; how a language names them is in its pack. */
import type { Sector } from './event.ts';

export interface State {
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  readonly iso3: string;
  readonly iso2: string;
  /** FIPS 10-4, as GDELT writes places; null where it has none. */
  readonly fips: string | null;
  /** Common English name. */
  readonly name: string;
  /** `state` (in the UN, or Kosovo, Taiwan, Palestine, the Vatican) or `territory` of another. */
  readonly kind: 'state' | 'territory';
  /** For a territory, the state it belongs to. */
  readonly partOf: string | null;
  /** Also a key in Knowledge.places. */
  readonly capital: string | null;
  readonly lat: number;
  readonly lon: number;
  /** Correlates of War code and Gleditsch–Ward number today, where it has one. */
  readonly cow: number | null;
  readonly gw: number | null;
  /** The year from which it has these numbers, where that is after 1989. */
  readonly numbered: number | null;
  /** States it borders on land, alpha-3. */
  readonly borders: readonly string[];
  /** The news agencies that it owns, as the press names them. */
  readonly agencies: readonly string[];
}

export interface Organisation {
  /** Usual English abbreviation: `UN`, `NATO`, `HAMAS`. */
  readonly id: string;
  readonly name: string;
  /** `force`: a state's own armed force or secret service that has a name of its own (`IDF`, `CIA`). */
  readonly kind: 'igo' | 'court' | 'bloc' | 'ngo' | 'armed' | 'party' | 'de-facto' | 'company' | 'force';
  /** The state it operates from, for armed groups, parties, de-facto authorities, companies and forces; else null. */
  readonly state: string | null;
  readonly sector: Sector;
  /** Parts that texts name and that code as the whole: `Security Council`. */
  readonly bodies?: readonly string[];
}

/** Somebody who held an office; one entry per person and office. */
export interface Person {
  readonly name: string;
  /** Other Latin-script forms the press uses; a bare surname only where it is distinctive (`Lavrov`, not `Lee`). */
  readonly aliases: readonly string[];
  readonly state: string | null;
  /** For officers of organisations. */
  readonly org: string | null;
  /** English title: `president`, `prime minister`, `foreign minister`, `defence minister`, `spokesperson`, `ambassador`, … */
  readonly office: string;
  readonly sector: Sector;
  /** ISO 8601, to the precision known: `2016`, `2016-05`, `2016-05-03`. */
  readonly from: string | null;
  /** Null while in office, or where not known. */
  readonly to: string | null;
  readonly source: string;
}

/** A place that stands for no state by itself: cities that are not capitals, regions, seas, straits, battlefields. */
export interface Place {
  /** English name. */
  readonly name: string;
  readonly kind: 'city' | 'region' | 'sea' | 'site';
  /** The state it lies in by the codebook's reading, or null (high seas, several states). */
  readonly country: string | null;
  /** The state whose forces hold it against that one, or null: whoever attacks it attacks them. */
  readonly held: string | null;
  /** The day from which it does, ISO 8601, where that matters. */
  readonly heldSince: string | null;
  readonly lat: number;
  readonly lon: number;
}

/** A dated occurrence, or one instance of a series, that helps to find the year of a page: `SPIEF 2024, 5–8 June`. */
export interface Occurrence {
  readonly name: string;
  /** How texts name it, or its series, in any language: phrase patterns of src/text/phrases.ts. */
  readonly aliases: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly source: string;
  /** The series it is an instance of; absent for a single occurrence, which dates a page only where the text names it beside its day. */
  readonly series?: string;
  /** Where an instance was held, in English, and its number in the series, where known. */
  readonly place?: string;
  readonly number?: number;
  /** It is told of by its anniversaries: a founding, an accession, the beginning of relations between two states. */
  readonly beginning?: true;
  readonly between?: readonly string[];
}

/** What is known by its day: an article that names all these states and says one of these words beside the day tells of it. */
export interface KnownDay {
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly states: readonly string[];
  /** Phrase patterns of src/text/phrases.ts, in any language. */
  readonly words: readonly string[];
  /** First and last day, ISO 8601. */
  readonly start: string;
  readonly end: string;
}

export interface Knowledge {
  readonly states: ReadonlyMap<string, State>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly people: readonly Person[];
  readonly places: ReadonlyMap<string, Place>;
  readonly occurrences: readonly Occurrence[];
  readonly days: readonly KnownDay[];
}

export type Referent =
  | { readonly kind: 'state'; readonly state: string; readonly as: 'name' | 'demonym' | 'capital' | 'seat' | 'description' | 'historic' }
  | { readonly kind: 'organisation'; readonly id: string; readonly body: string | null }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'place'; readonly place: string };

/**
 * One way in which a language names something; `text` is a phrase pattern of src/text/phrases.ts. A word of it that is written with
 * a capital must have one in the text, and a word of two or more letters all in capitals (`IS`, `US`) must be all in capitals there.
 * In the lists a word with a capital must have it too, other words match either way; `Aa` is any word with a capital.
 * `src/text/names.ts` reads all this.
 */
export interface Name {
  readonly text: string;
  readonly referent: Referent;
  /** The key in Knowledge.places of where it is, for names of capitals, seats and authorities that are also a place. */
  readonly place?: string;
  /** False where the first word may be in lower case: `châu Âu`. Absent means that it must have its capital. */
  readonly capital?: boolean;
  /** Only where one of these joiners ties it to another state’s name: `Trung - Ấn`. With `after`, either suffices. */
  readonly pair?: readonly string[];
  /** Only right after one of these words. */
  readonly after?: readonly string[];
  /** Never right before one of these words. */
  readonly notBefore?: readonly string[];
  /** Never right after one of these words. */
  readonly notAfter?: readonly string[];
  /** Never where it opens a sentence and one of these words follows: `Anh kể` is a man, not Britain. */
  readonly notOpening?: readonly string[];
}
