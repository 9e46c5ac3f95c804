/** `chancery status`: what the record holds, what is new in it, and whether it should be made again. */
import { z } from 'zod';
import { overStore, storeFields } from './keeping.ts';
import type { Operation } from './operation.ts';
import { type StatusReport, statusReportSchema } from './record-contract.ts';
import { differing, programVersions } from './versions.ts';

const input = z.object({
  since: z.int().min(0).optional().describe('tell what came after this mark').meta({ value: 'MARK' }),
  ...storeFields,
});

export const statusOperation: Operation<typeof input, StatusReport> = {
  name: 'status',
  summary: 'Say what the record holds, what is new since a mark, and whether a rebuild is due',
  input,
  output: statusReportSchema,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      const [counts, versions] = [await store.counts(), await store.versions()];
      const program = programVersions();
      const noted = Object.keys(versions).length > 0;
      const value: StatusReport = {
        store: store.address,
        ...counts,
        since: asked.since === undefined ? null : await store.since(asked.since),
        versions: { store: noted ? { ...versions } : null, program: { ...program } },
        rebuild: noted ? differing(versions, program).map((part) => `${part} changed since the record was made`) : [],
      };
      yield { kind: 'value', value };
    });
  },
  text: { render: rendered },
};

function rendered(status: StatusReport): string {
  const { store, pages, articles, events, records, conditions, doubts, judgements, size, mark, since, unmerged, rebuild } = status;
  return [
    `${store}: ${(size / 2 ** 20).toFixed(1)} MB, mark ${mark}`,
    `${pages} pages, ${articles} articles, ${events} events in ${records} records; ${conditions} lasting states, ${doubts} doubts, ${judgements} judgements`,
    ...(since ? [`since mark ${since.mark}: ${since.pages} pages, ${since.records} records`] : []),
    ...(unmerged > 0 ? [`${unmerged} articles are not merged yet: chancery ingest goes on with them`] : []),
    ...(rebuild.length > 0 ? [`chancery rebuild is due: ${rebuild.join('; ')}`] : []),
  ].join('\n');
}
