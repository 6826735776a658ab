import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { createDatabase, dropDatabase } from '../../../scripts/database/databases';
import { migrate } from '../../../scripts/database/migrate';
import { runScript } from '../run-node';

test('what was written before there was a chain is chained by the migration, in its order', async () => {
  const { url: server } = inject('databaseServer');
  const name = `backstory_test_${randomUUID()}`;
  const url = await createDatabase(server, name);
  const earlier = mkdtempSync(path.join(tmpdir(), 'backstory-earlier-'));
  const before = readdirSync('prisma/migrations').filter((migration) => migration < '20261125000100_accountable');
  for (const migration of before) {
    cpSync(path.join('prisma/migrations', migration), path.join(earlier, migration), { recursive: true });
  }
  await migrate(url, { directory: earlier });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const clinicId of [randomUUID(), randomUUID()]) {
    await client.query(
      `INSERT INTO clinic (id, name, time_zone, phone, emergency_number, is_demo)
       VALUES ($1, 'Older', 'Europe/Paris', '1', '112', false)`,
      [clinicId],
    );
    await client.query('BEGIN');
    await client.query(`SELECT set_config('role', 'backstory_app', true), set_config('app.clinic_id', $1, true)`, [
      clinicId,
    ]);
    await client.query(
      `INSERT INTO audit_event (clinic_id, actor_kind, action, subject_id)
       SELECT $1, 'system', 'line ' || n, gen_random_uuid() FROM generate_series(1, 50) n`,
      [clinicId],
    );
    await client.query('COMMIT');
  }

  await migrate(url);

  const { rows } = await client.query('SELECT DISTINCT seq::int, action FROM audit_event ORDER BY seq');
  expect(rows).toEqual(Array.from({ length: 50 }, (_, index) => ({ seq: index + 1, action: `line ${index + 1}` })));
  expect(await runScript('scripts/audit-verify.ts', { DATABASE_OWNER_URL: url })).toMatchObject({
    code: 0,
    stdout: 'OK: 100 lines of 2 clinics, 0 signed heads.\n',
  });
  await client.end();
  await dropDatabase(server, name);
  rmSync(earlier, { recursive: true });
});
