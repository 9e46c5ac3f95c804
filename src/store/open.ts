/** An address → the store there: a file, or `postgres://…`. */
import { storeOver } from './over.ts';
import { openPostgres } from './postgres/open.ts';
import { openSqlite, type StoreSetting } from './sqlite/open.ts';
import type { Store } from './store.ts';

const SERVER = /^postgres(ql)?:\/\//u;

export const isServer = (address: string): boolean => SERVER.test(address);

/** Throws a StoreProblem where the address holds no store, or none that can be used. Without `create` what is not there is a problem. */
export async function openStore(address: string, setting: StoreSetting): Promise<Store> {
  return storeOver(isServer(address) ? await openPostgres(address, setting) : await openSqlite(address, setting));
}
