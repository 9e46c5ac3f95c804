/** Which store an operation works on, and what is said where it cannot be used. Deliberately absent: what is asked of it. */
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isServer, openStore } from '../store/open.ts';
import { StoreProblem } from '../store/problem.ts';
import type { Store } from '../store/store.ts';
import type { Outcome, World } from './operation.ts';

/** The field of every operation on the record. */
export const storeFields = {
  store: z
    .string()
    .optional()
    .describe('where the record is kept: a file, or postgres://user@host/database; by default a file in your data folder')
    .meta({ value: 'STORE', local: true }),
};

export interface StoreAsked {
  readonly store?: string | undefined;
}

/** The address of the store that is asked for. */
export function addressOf({ store }: StoreAsked, world: World): string {
  const address = store ?? world.store ?? join(world.data, 'record.db');
  return isServer(address) ? address : resolve(world.folder, address);
}

/** Does something with the store, and closes it whatever comes; what a user can do something about becomes an issue. */
export async function* overStore<Value>(
  asked: StoreAsked,
  world: World,
  work: (store: Store) => AsyncIterable<Outcome<Value>>,
  { create = false } = {},
): AsyncGenerator<Outcome<Value>> {
  let store: Store | null = null;
  try {
    store = await openStore(addressOf(asked, world), { create });
    yield* work(store);
  } catch (problem) {
    if (!(problem instanceof StoreProblem)) throw problem;
    yield { kind: 'issue', about: 'the record', issue: { code: problem.code, message: problem.message }, failed: true };
  } finally {
    await store?.close();
  }
}
