/** Everything a user can ask for. A new operation is a file and one line here; every surface takes it from this list. */
import { citeOperation } from './cite.ts';
import { codeOperation } from './code.ts';
import { datesOperation } from './dates.ts';
import { derivationOperation } from './derivation.ts';
import { eventsOperation } from './events.ts';
import { explainOperation } from './explain.ts';
import { exportOperation } from './export.ts';
import { facetsOperation } from './facets.ts';
import { gapsOperation } from './gaps.ts';
import { ingestOperation } from './ingest.ts';
import { judgeOperation } from './judge.ts';
import { judgementsOperation } from './judgements.ts';
import { marksOperation } from './marks.ts';
import type { Operation } from './operation.ts';
import { pageOperation } from './page.ts';
import { readOperation } from './read.ts';
import { rebuildOperation } from './rebuild.ts';
import { recordOperation } from './record.ts';
import { relationOperation } from './relation.ts';
import { relationsOperation } from './relations.ts';
import { reviewOperation } from './review.ts';
import { sourcesOperation } from './sources.ts';
import { statusOperation } from './status.ts';

export const operations: readonly Operation[] = [
  readOperation,
  codeOperation,
  explainOperation,
  gapsOperation,
  datesOperation,
  ingestOperation,
  rebuildOperation,
  statusOperation,
  eventsOperation,
  marksOperation,
  facetsOperation,
  recordOperation,
  derivationOperation,
  relationOperation,
  relationsOperation,
  reviewOperation,
  judgeOperation,
  judgementsOperation,
  sourcesOperation,
  pageOperation,
  exportOperation,
  citeOperation,
];
