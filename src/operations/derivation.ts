/**
 * `chancery derivation`: why one telling of a record was coded, worked out again from the page as it is kept, markup and all.
 * Deliberately absent: pages that are not kept (explain.ts).
 */
import { z } from 'zod';
import { code } from '../code/code.ts';
import { pageOfRaw } from '../load/page.ts';
import type { Derivation } from '../model/derivation.ts';
import { read } from '../read/read.ts';
import type { KeptPage } from '../store/store.ts';
import { treeOf } from '../write/tree.ts';
import { overStore, storeFields } from './keeping.ts';
import { library } from './library.ts';
import type { Operation, Outcome } from './operation.ts';
import { derivedSchema } from './record-contract.ts';

const input = z.object({
  id: z.string().describe('id of a coded event; the id of a record stands for its first telling').meta({ positional: 'ID' }),
  ...storeFields,
});

type Derived = z.output<typeof derivedSchema>;

export const derivationOperation: Operation<typeof input, Derived> = {
  name: 'derivation',
  summary: 'Show why one telling of a record was coded, as a tree, from the kept page',
  input,
  output: derivedSchema,
  long: true,
  async *run({ id, ...asked }, world) {
    yield* overStore(asked, world, async function* (store): AsyncGenerator<Outcome<Derived>> {
      const evidence = (await store.record(id))?.evidence ?? [];
      const telling = evidence.find(({ event }) => event.id === id) ?? evidence[0];
      if (!telling) {
        yield failure(id, 'record-unknown', 'expected the id of an event or a record but found none by it');
        return;
      }
      const { event, page: name } = telling;
      const kept = await store.page(name.uri, name.version.number);
      const derivation = kept && derivationOf(kept.page, event.id);
      const { uri, sha256, retrieved } = name;
      if (derivation) yield { kind: 'value', value: { event: event.id, page: { uri, sha256, retrieved }, derivation } };
      else yield failure(id, 'derivation-missing', `expected the event on ${uri} but found none as it is read now: a rebuild is due`);
    });
  },
  text: { render: ({ derivation }) => treeOf(derivation) },
};

function derivationOf(kept: KeptPage, event: string): Derivation | null {
  const { value: page } = pageOfRaw(kept);
  if (!page) return null;
  const { reader, coder } = library();
  const { value: articles } = code(read(page, reader).value, page, coder);
  return articles.flatMap(({ events }) => events).find(({ id }) => id === event)?.derivation ?? null;
}

const failure = (about: string, code: string, message: string): Outcome<never> => ({
  kind: 'issue',
  about,
  issue: { code, message },
  failed: true,
});
