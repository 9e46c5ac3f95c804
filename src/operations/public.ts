/**
 * `import … from 'chancery/store'`: the record kept on a disk or a server, and everything that the command line can do, for programs.
 *
 *     import { ingestOperation, openStore, perform } from 'chancery/store';
 *
 *     for await (const _ of perform(ingestOperation, { paths: ['page.html'], store: 'record.db' }));
 *     const store = await openStore('record.db', { create: false });
 *     for await (const { record, told } of store.exported({ dyad: ['AZE', 'IRN'] })) …
 *     await store.close();
 *
 * Deliberately absent: the pure part (`chancery`).
 */
import envPaths from 'env-paths';
import type { z } from 'zod';
import type { Operation, Outcome, World } from './operation.ts';

export { openStore } from '../store/open.ts';
export { StoreProblem } from '../store/problem.ts';
export type * from '../store/store.ts';
export { citeOperation } from './cite.ts';
export { codeOperation } from './code.ts';
export { datesOperation } from './dates.ts';
export { eventsOperation } from './events.ts';
export { explainOperation } from './explain.ts';
export { exportOperation } from './export.ts';
export { facetsOperation } from './facets.ts';
export { gapsOperation } from './gaps.ts';
export { operations } from './index.ts';
export { ingestOperation } from './ingest.ts';
export { judgeOperation } from './judge.ts';
export { judgementsOperation } from './judgements.ts';
export type { Operation, Outcome, World } from './operation.ts';
export { pageOperation } from './page.ts';
export { readOperation } from './read.ts';
export { rebuildOperation } from './rebuild.ts';
export { recordOperation } from './record.ts';
export { relationOperation } from './relation.ts';
export { relationsOperation } from './relations.ts';
export { reviewOperation } from './review.ts';
export { sourcesOperation } from './sources.ts';
export { statusOperation } from './status.ts';

/**
 * Does an operation: its outcomes in order. By default from the current folder, with the user's own store, and nothing piped in.
 * Throws a ZodError where the input is not what the operation takes.
 */
export function perform<Input extends z.ZodObject, Value>(
  operation: Operation<Input, Value>,
  input: z.input<Input>,
  { folder = process.cwd(), data = envPaths('chancery', { suffix: '' }).data, input: piped = nothing(), ...rest }: Partial<World> = {},
): AsyncIterable<Outcome<Value>> {
  return operation.run(operation.input.parse(input), { ...rest, folder, data, input: piped });
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
