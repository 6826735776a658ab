import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { createDatabase, dropDatabase } from '../../../scripts/database/databases';
import { migrate } from '../../../scripts/database/migrate';

test('a database that was filled before anything was sealed is refused, not emptied', async () => {
  const server = inject('databaseServer').url;
  const name = `backstory_test_${randomUUID()}`;
  const url = await createDatabase(server, name);
  const directory = mkdtempSync(path.join(tmpdir(), 'backstory-before-'));
  for (const migration of readdirSync('prisma/migrations').filter((folder) => folder < '20261125')) {
    cpSync(path.join('prisma/migrations', migration), path.join(directory, migration), { recursive: true });
  }
  await migrate(url, { directory });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`INSERT INTO clinic (id, name, time_zone, phone, emergency_number, is_demo)
    VALUES (gen_random_uuid(), 'Old', 'Europe/Paris', '1', '112', true)`);

  await expect(migrate(url)).rejects.toThrow(/filled before its contents were sealed; begin with an empty one/);
  expect((await client.query('SELECT FROM clinic')).rowCount).toBe(1);

  await client.end();
  await dropDatabase(server, name);
  rmSync(directory, { recursive: true });
});
