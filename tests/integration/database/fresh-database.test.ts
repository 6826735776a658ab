import pg from 'pg';
import { expect, test } from 'vitest';
import { migrate } from '../../../scripts/database/migrate';
import { freshDatabase } from '../fresh-database';

test('a test gets a migrated database of its own', async () => {
  const [mine, yours] = await Promise.all([freshDatabase(), freshDatabase()]);
  expect(mine.url).not.toBe(yours.url);
  expect(await migrate(mine.ownerUrl)).toEqual([]);
  await Promise.all([mine.drop(), yours.drop()]);
});

test('the role that migrates may act as the application', async () => {
  const database = await freshDatabase();
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query('SET ROLE backstory_app');
  await client.end();
  await database.drop();
});
