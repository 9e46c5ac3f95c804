/** `chancery page`: a kept page as Chancery sees it: text, blocks, articles, events with their records. */
import { z } from 'zod';
import { pageOfRaw } from '../load/page.ts';
import { read } from '../read/read.ts';
import type { PageDetail } from '../store/store.ts';
import { overStore, storeFields } from './keeping.ts';
import { library } from './library.ts';
import type { Operation } from './operation.ts';
import { keptPageSchema } from './record-contract.ts';

const input = z.object({
  page: z.string().describe('address of a page, or the SHA-256 of its content').meta({ positional: 'PAGE' }),
  version: z
    .int()
    .min(1)
    .optional()
    .describe('which of several contents of the address, 1 being the oldest; by default the latest')
    .meta({ value: 'NUMBER' }),
  ...storeFields,
});

type Value = z.output<typeof keptPageSchema>;

export const pageOperation: Operation<typeof input, Value> = {
  name: 'page',
  summary: 'Show a kept page: its text and blocks, its articles, and its events with the records they are part of',
  input,
  output: keptPageSchema,
  long: true,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      const found = await store.page(asked.page, asked.version ?? null);
      if (found) yield { kind: 'value', value: keptPage(found) };
      else
        yield {
          kind: 'issue',
          about: asked.page,
          issue: { code: 'page-unknown', message: 'expected a page that is kept but found none' },
          failed: true,
        };
    });
  },
};

function keptPage({ page, versions, articles, records }: PageDetail): Value {
  const { value } = pageOfRaw(page);
  const blocks = value ? read(value, library().reader).value.blocks : [];
  const { uri, sha256, retrieved, version, ingested } = page;
  return {
    page: { uri, sha256, retrieved, version, ingested },
    versions: versions.map((name) => ({ uri: name.uri, sha256: name.sha256, retrieved: name.retrieved })),
    text: value?.text ?? '',
    blocks: blocks.map(({ start, end, role, article }) => ({ start, end, role, article })),
    articles: articles.map(({ article }) => article),
    events: articles.flatMap(({ article, events }) =>
      events.map((event) => ({ ...event, article: article.index, record: records.get(event.id) ?? null })),
    ),
    conditions: articles.flatMap(({ article, conditions }) => conditions.map((condition) => ({ ...condition, article: article.index }))),
  };
}
