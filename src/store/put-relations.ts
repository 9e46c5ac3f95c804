/** Draws every dyad's relation once and keeps it in short, so that a table of all dyads need not. */

import type { Dyad } from '../model/relation.ts';
import { relate } from '../relate/relate.ts';
import { coverageFor } from './coverage.ts';
import type { Engine, Writer } from './engine.ts';
import { conditionsFor, relationRows, shortRelation } from './relations.ts';
import type { Row } from './tables.ts';

/** Of all dyads, or of those given. */
export async function putRelations(
  engine: Engine,
  writer: Writer,
  { scheme }: { readonly scheme: Parameters<typeof relationRows>[2] },
  only?: readonly Dyad[],
): Promise<void> {
  const dyads = only ?? (await allDyads(writer));
  const rows: Row<'relation'>[] = [];
  for (const dyad of dyads) {
    const [a, b] = dyad;
    if (only) await writer.deleteFrom('relation').where('a', '=', a).where('b', '=', b).execute();
    const [records, conditions] = [await relationRows(writer, dyad, scheme), await conditionsFor(writer, dyad)];
    if (records.length + conditions.length === 0) continue;
    const relation = relate(dyad, records, conditions, await coverageFor({ db: writer }, dyad));
    rows.push({ a, b, records: relation.records, data: JSON.stringify(shortRelation(relation, records, conditions)) });
  }
  await engine.insert(writer, 'relation', rows);
}

async function allDyads(writer: Writer): Promise<Dyad[]> {
  const rows = await writer
    .selectFrom('dyad')
    .select(['a', 'b'])
    .union(writer.selectFrom('holding').select(['a', 'b']))
    .execute();
  return rows.map(({ a, b }): Dyad => [a, b]);
}
