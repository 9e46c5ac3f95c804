/** Writes what merging made besides records: doubts, and the lasting states of relations. */
import type { Merged } from '../merge/merge.ts';
import type { ConditionRecord, Rivals } from '../model/record.ts';
import type { Engine, Writer } from './engine.ts';
import { greatest } from './meta.ts';
import type { Row } from './tables.ts';

/** `numbers`: of records, by their names. */
export async function putDoubts(
  engine: Engine,
  writer: Writer,
  { doubts, rivals }: Pick<Merged, 'doubts' | 'rivals'>,
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  const pairOf = ([one, other]: Rivals): Row<'rival'>[] => {
    const [a, b] = [numbers.get(one), numbers.get(other)];
    return a === undefined || b === undefined ? [] : [{ a, b }];
  };
  const offered = doubts.flatMap(({ records, likeness, reasons }) =>
    pairOf(records).map((pair): Row<'doubt'> => ({ ...pair, likeness, reasons: JSON.stringify(reasons) })),
  );
  await engine.insert(writer, 'doubt', offered);
  await engine.insert(writer, 'rival', rivals.flatMap(pairOf));
}

/** `articleOf`: the number of a source's article. */
export async function putConditions(
  engine: Engine,
  writer: Writer,
  conditions: readonly ConditionRecord[],
  articleOf: (source: string) => number | undefined,
): Promise<void> {
  const before = await greatest(writer, 'condition');
  const rows = conditions.map((condition, i): Row<'condition'> => {
    const articles = condition.sources.flatMap((source) => articleOf(source) ?? []);
    return { id: before + 1 + i, name: condition.id, data: JSON.stringify(condition), articles: articles.join(' ') };
  });
  await engine.insert(writer, 'condition', rows);
  await engine.insert(
    writer,
    'holding',
    conditions.flatMap(({ states }, i) =>
      states.flatMap((a, at) => states.slice(at + 1).map((b) => ({ a, b, condition: before + 1 + i }))),
    ),
  );
}

export async function dropConditions(writer: Writer, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await writer
    .deleteFrom('holding')
    .where('condition', 'in', [...ids])
    .execute();
  await writer
    .deleteFrom('condition')
    .where('id', 'in', [...ids])
    .execute();
}
