/** The suite on both databases, and that both say the same. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openStore } from '../../src/store/open.ts';
import { scratch } from '../cli/chancery.ts';
import { startPostgres } from './postgres.ts';
import { conform, everyRecord, filled } from './suite.ts';

const { folder, remove } = scratch();
let number = 0;
const onFile = () => openStore(join(folder, `${number++}.db`), { create: true });
conform('SQLite', onFile);

const server = await startPostgres();
if ('missing' in server)
  test('PostgreSQL', { skip: `PostgreSQL IS NOT TESTED: expected ${server.missing} but found none` }, () => undefined);
else {
  const { default: pg } = await import('pg');
  const onServer = async () => {
    const name = `store${number++}`;
    const client = new pg.Client({ connectionString: server.database('postgres') });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return openStore(server.database(name), { create: true });
  };
  conform('PostgreSQL', onServer);
  test('both keep the same record', async () => {
    const [file, shared] = [await filled(await onFile()), await filled(await onServer())];
    assert.deepEqual(await everyRecord(shared), await everyRecord(file));
    assert.deepEqual(await shared.facets({}), await file.facets({}));
    assert.deepEqual(await shared.relations(), await file.relations());
    assert.deepEqual(await shared.outlets(), await file.outlets());
    await Promise.all([file.close(), shared.close()]);
  });
}
after(async () => {
  if (!('missing' in server)) await server.stop();
  remove();
});
