/** What articles tell, in the form that merging takes, with where each telling stands. */
import type { Merged } from '../merge/merge.ts';
import type { Judgement } from '../model/record.ts';
import type { ConditionTelling, Source, Telling } from '../model/telling.ts';
import { type Place, toldArticles } from './articles.ts';
import type { Reader } from './engine.ts';
import { judgementsOf } from './ground.ts';
import { pooling } from './pooled.ts';
import type { PlacedRecord, PlacedTelling } from './put-records.ts';

export interface Gathered {
  readonly tellings: readonly Telling[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly conditions: readonly ConditionTelling[];
  readonly judgements: readonly Judgement[];
  /** Where each event is told, and by which source. */
  readonly told: ReadonlyMap<string, readonly (PlacedTelling & { readonly source: string })[]>;
  /** The number of each source's article. */
  readonly articles: ReadonlyMap<string, number>;
}

/** Everything that articles tell; with `wanted`, of some articles only these events. */
export async function gather(db: Reader, places: readonly Place[], wanted?: ReadonlyMap<number, ReadonlySet<string>>): Promise<Gathered> {
  const tellings: Telling[] = [];
  const pooled = pooling();
  const conditions: ConditionTelling[] = [];
  const sources = new Map<string, Source>();
  const told = new Map<string, (PlacedTelling & { source: string })[]>();
  const articles = new Map<string, number>();
  for await (const { place, told: parts } of toldArticles(db, places)) {
    sources.set(parts.source.id, parts.source);
    articles.set(parts.source.id, place.id);
    conditions.push(...parts.conditions);
    const only = wanted?.get(place.id);
    for (const telling of parts.tellings) {
      if (only && !only.has(telling.event)) continue;
      tellings.push(pooled(telling));
      const at = { event: telling.event, place, source: telling.source };
      const others = told.get(telling.event);
      if (others) others.push(at);
      else told.set(telling.event, [at]);
    }
  }
  return { tellings, sources, conditions, judgements: await judgementsOf({ db }), told, articles };
}

/** Each record with where it is told; what a later content of the same page replaced tells nothing. */
export const placedRecords = (
  { told }: Pick<Gathered, 'told'>,
  { records, superseded }: Pick<Merged, 'records' | 'superseded'>,
): PlacedRecord[] =>
  records.map((record) => ({
    record,
    tellings: record.tellings.flatMap((event) => (told.get(event) ?? []).filter(({ source }) => !superseded.has(source)).sort(byPlace)),
  }));

const byPlace = (a: { readonly place: Place }, b: { readonly place: Place }): number => a.place.id - b.place.id;
