/** The lasting states of which some articles tell, merged again with everybody else who tells of the same. */
import { merge } from '../merge/merge.ts';
import type { ConditionRecord } from '../model/record.ts';
import type { Dyad } from '../model/relation.ts';
import type { ConditionTelling } from '../model/telling.ts';
import { type Place, placesOf } from './articles.ts';
import type { Engine, Writer } from './engine.ts';
import { type Gathered, gather } from './gather.ts';
import { otherContents } from './other-contents.ts';
import { dropConditions, putConditions } from './put-others.ts';
import type { Row } from './tables.ts';

export const uniqueDyads = (dyads: readonly Dyad[]): Dyad[] => [...new Map(dyads.map((dyad) => [dyad.join(), dyad])).values()];

/** `own`: what the articles `due` tell. Resolves with the dyads that the states are of. */
export async function mergeConditions(engine: Engine, writer: Writer, due: readonly Place[], own: Gathered): Promise<readonly Dyad[]> {
  const keyOf = ({ condition, states }: Pick<ConditionTelling | ConditionRecord, 'condition' | 'states'>): string =>
    `${condition} ${states.join('-')}`;
  const keys = new Set(own.conditions.map(keyOf));
  if (keys.size === 0) return [];
  const dyads = uniqueDyads(own.conditions.flatMap(({ states }) => states.flatMap((a, i) => states.slice(i + 1).map((b): Dyad => [a, b]))));
  const rows = new Map<number, Row<'condition'>>();
  for (const [a, b] of dyads)
    for (const row of await writer
      .selectFrom('condition')
      .selectAll('condition')
      .innerJoin('holding', 'holding.condition', 'condition.id')
      .where('holding.a', '=', a)
      .where('holding.b', '=', b)
      .execute())
      if (keys.has(keyOf(JSON.parse(row.data) as ConditionRecord))) rows.set(row.id, row);
  const others = [...rows.values()].flatMap(({ articles }) => articles.split(' ').filter(Boolean).map(Number));
  const places = [...due, ...(await otherContents(writer, due)), ...(await placesOf(writer, others))];
  const whole = await gather(writer, [...new Map(places.map((place) => [place.id, place])).values()], new Map());
  const conditions = whole.conditions.filter((condition) => keys.has(keyOf(condition)));
  const merged = merge({ tellings: [], sources: whole.sources, conditions });
  await dropConditions(writer, [...rows.keys()]);
  await putConditions(engine, writer, merged.conditions, (source) => whole.articles.get(source));
  return dyads;
}
