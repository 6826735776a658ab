import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { createDatabase, dropDatabase } from '../../../scripts/database/databases';
import { migrate } from '../../../scripts/database/migrate';

const tables = ['patient', 'invitation', 'intake', 'evaluation', 'review'];
const each = (what: string) => tables.map((table) => `ALTER TABLE ${table} ${what} ROW LEVEL SECURITY;`).join(' ');
const result = {
  assessed: true,
  safetyScreen: 'incomplete',
  rules: [{ id: 'U1', says: 'Fever' }],
  tags: [
    { id: 'axspa', name: 'Pattern consistent with X', support: 'weak', for: [] },
    { id: 'non-specific-lbp', name: 'Y', support: null },
  ],
};

test('what was sent before there was a work list can be filtered like what is sent now', async () => {
  const server = inject('databaseServer').url;
  const name = `backstory_test_${randomUUID()}`;
  const url = await createDatabase(server, name);
  const directory = mkdtempSync(path.join(tmpdir(), 'backstory-before-'));
  for (const migration of readdirSync('prisma/migrations').filter((folder) => folder < '202612')) {
    cpSync(path.join('prisma/migrations', migration), path.join(directory, migration), { recursive: true });
  }
  await migrate(url, { directory });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const [clinic, patient, invitation, intake] = Array.from({ length: 4 }, () => `'${randomUUID()}'::uuid`);
  await client.query(`BEGIN; ${each('NO FORCE')}
    INSERT INTO clinic (id, name, time_zone, phone, emergency_number, is_demo)
      VALUES (${clinic}, 'Old', 'Europe/Paris', '1', '112', true);
    INSERT INTO patient (id, clinic_id, sealed, name_index, surname_index) VALUES (${patient}, ${clinic}, '', '', '');
    INSERT INTO invitation (id, clinic_id, patient_id, token_hash, code_hash, expires_at)
      VALUES (${invitation}, ${clinic}, ${patient}, 'a', 'b', now());
    INSERT INTO form_text (hash, version, language, steps) VALUES ('h', '1', 'es', '[]');
    INSERT INTO intake (id, clinic_id, patient_id, invitation_id, form_text_hash, answers, sealed, declined, asked,
        submission_key, draft_version)
      VALUES (${intake}, ${clinic}, ${patient}, ${invitation}, 'h', '{}', '', '{}', '{}', gen_random_uuid(), 1);
    INSERT INTO evaluation (id, clinic_id, intake_id, rule_set, form_version, input_hash, urgency, result)
      VALUES (gen_random_uuid(), ${clinic}, ${intake}, '1', '1', '', 'urgent', '${JSON.stringify(result)}');
    INSERT INTO review (intake_id, clinic_id, urgency_rank, received_at, updated_at)
      VALUES (${intake}, ${clinic}, 1, now(), '2026-11-24');
    ${each('FORCE')} COMMIT`);

  await migrate(url);
  await client.query(each('NO FORCE'));
  const { rows } = await client.query('SELECT language, safety_screen, tags, gist, updated_at FROM review');
  expect(rows).toEqual([
    {
      language: 'es',
      safety_screen: 'incomplete',
      tags: ['axspa:weak', 'non-specific-lbp:base'],
      gist: {
        assessed: true,
        reasons: ['Fever'],
        tags: [
          { id: 'axspa', name: 'Pattern consistent with X', support: 'weak' },
          { id: 'non-specific-lbp', name: 'Y', support: null },
        ],
      },
      updated_at: expect.any(Date),
    },
  ]);

  await client.end();
  await dropDatabase(server, name);
  rmSync(directory, { recursive: true });
});
