/** Links of records that a few new articles touched, or did not touch but for their links. */
import type { EventRecord, Link } from '../model/record.ts';
import { canonical } from './canonical.ts';
import type { Writer } from './engine.ts';
import { linksOf } from './get-records.ts';
import type { Row } from './tables.ts';

/** Writes the links of records that otherwise stayed as they were, with the moves that come of them; which have others than before. */
export async function relink(writer: Writer, records: readonly EventRecord[], rows: ReadonlyMap<string, Row<'record'>>): Promise<string[]> {
  const relinked: string[] = [];
  for (const { id: name, links, moves } of records) {
    const row = rows.get(name);
    if (!row || canonical(links) === canonical(linksOf(row))) continue;
    const { links: _, ...delta } = JSON.parse(row.delta ?? '{}') as Partial<EventRecord>;
    const fields = { ...delta, moves, ...(links.length > 0 ? { links } : {}) };
    await writer
      .updateTable('record')
      .set({ delta: JSON.stringify(fields) })
      .where('id', '=', row.id)
      .execute();
    relinked.push(name);
  }
  return relinked;
}

/** Links to records that were not looked at stay as they were. */
export function withOldLinks(record: EventRecord, rows: ReadonlyMap<string, Row<'record'>>): EventRecord {
  const row = rows.get(record.id);
  const outside: readonly Link[] = row ? linksOf(row).filter((link) => !rows.has(link.record)) : [];
  if (outside.length === 0) return record;
  const links = [...record.links, ...outside].sort((a, b) => (`${a.kind} ${a.record}` < `${b.kind} ${b.record}` ? -1 : 1));
  return { ...record, links };
}
