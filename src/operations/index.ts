/** Everything a user can ask for. A new operation is a file and one line here; every surface takes it from this list. */
import { codeOperation } from './code.ts';
import { datesOperation } from './dates.ts';
import { explainOperation } from './explain.ts';
import { gapsOperation } from './gaps.ts';
import { ingestOperation } from './ingest.ts';
import type { Operation } from './operation.ts';
import { readOperation } from './read.ts';

export const operations: readonly Operation[] = [
  readOperation,
  codeOperation,
  explainOperation,
  gapsOperation,
  datesOperation,
  ingestOperation,
];
