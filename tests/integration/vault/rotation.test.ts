import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { withClinic } from '@/lib/server/database/database';
import { findDraft } from '@/lib/server/draft/drafts';
import { findIntake } from '@/lib/server/intake/intakes';
import { createInvitation, listInvitations } from '@/lib/server/invitation/invitations';
import { type PatientSearch, wherePatient } from '@/lib/server/patient/details';
import { changeReview } from '@/lib/server/review/reviews';
import { keyringOf } from '@/lib/server/vault/data-keys';
import { sealedColumns } from '@/lib/server/vault/sealed-columns';
import { nadia } from '@/tests/people/nadia';
import { runNode } from '../run-node';
import { type Clinic, createClinic, createDraft, createIntake } from '../server/create';
import { openStore, type Store } from '../server/open-store';
import { savePage } from '../server/save-page';

// Between one thing and the next that people do.
const pause = 50;
let store: Store;
let north: Clinic;
let south: Clinic;
let env: Record<string, string>;
const ourTypeScript = ['--conditions=react-server', '--import', 'tsx'];
const rotateKeys = [...ourTypeScript, 'scripts/rotate-keys.ts'];

beforeAll(async () => {
  store = await openStore();
  env = Object.fromEntries(
    [
      'DATABASE_URL',
      'DATABASE_OWNER_URL',
      'APP_ORIGIN',
      'AUTH_SECRET',
      'MASTER_KEYS',
      'PASSWORD_PEPPER',
      'BACKSTORY_DEMO',
    ].map((name) => [name, process.env[name] ?? '']),
  );
  north = await createClinic('North');
  south = await createClinic('South');
  for (let index = 0; index < 350; index += 1) await createInvitation(north.system, { name: `Patient ${index}` });
  await createInvitation(north.system, { name: 'Waits for mail', email: 'waits@post.example' });
  await createInvitation(south.system, { name: 'Ruth Abara', recordNumber: 'S-1' });
});
afterAll(() => store.close());

/** How many sealed texts of the clinic stand under which key. */
async function keysInUse({ id }: Clinic): Promise<Record<string, number>> {
  const keys: Record<string, number> = {};
  for (const { table, column } of sealedColumns) {
    const { rows } = await store.asApp(id, `SELECT split_part(${column}, '.', 2) AS key FROM ${table}`);
    for (const { key } of rows) keys[key] = (keys[key] ?? 0) + 1;
  }

  return keys;
}

/** How many patients of the clinic an exact search finds. */
function search({ id: clinicId }: Clinic, what: PatientSearch): Promise<number> {
  return withClinic(clinicId, async (tx) => {
    const found = wherePatient(await keyringOf(tx, clinicId), what);

    return tx.patient.count({ where: { clinicId, ...found } });
  });
}

/** Starts a rotation and kills it, without warning, once it is well on its way. */
async function startAndKill(): Promise<string> {
  const job = spawn(process.execPath, rotateKeys, {
    env: { PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv,
  });
  let said = '';
  job.stdout.on('data', (words) => {
    said += words;
    if (said.split('\n').length > 3) job.kill('SIGKILL');
  });
  await once(job, 'exit');

  return said;
}

test('keys rotate while the clinic works: killed and run again, nothing is lost and nothing is left', async () => {
  const intakeId = await createIntake(north, nadia);
  const { patient } = await createDraft(north);
  let rotating = true;
  let saved = '';
  let notes = 0;
  let invited = 0;
  const typing = (async () => {
    for (let index = 0; rotating; index += 1) {
      const goals = `To walk ${index} miles`;
      expect(await savePage(patient, 'impact', { shown: ['goals'], goals: [goals] })).toMatchObject({ ok: true });
      saved = goals;
      expect(await findDraft(patient)).toMatchObject({ ok: true, value: { answers: { goals: saved } } });
      await wait(pause);
    }
  })();
  const working = (async () => {
    for (let index = 0; rotating; index += 1) {
      await changeReview(north.ana, intakeId, { version: 1, to: null, note: `Note ${index}` });
      notes += 1;
      await createInvitation(north.desk, { name: `Newcomer ${index}` });
      invited += 1;
      expect(await search(north, { name: `Newcomer ${index}` })).toBe(1);
      expect(await search(north, { name: `Patient ${index % 350}` })).toBe(1);
      await wait(pause);
      expect((await findIntake(north.ana, intakeId))?.notes.length).toBe(notes);
    }
  })();

  expect(await startAndKill()).toContain('rows under an earlier key');
  const halfway = await keysInUse(north);
  expect(halfway['1']).toBeGreaterThan(0);
  expect(halfway['2']).toBeGreaterThan(0);
  const outcome = await runNode(rotateKeys, env);
  rotating = false;
  await Promise.all([typing, working]);

  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(outcome.stdout).toMatch(/North: key 2, 0 rows under an earlier key\n(.*\n)*South: key 2, 0 rows .*\n$/);
  // One new key for both runs, and nothing under the one before.
  for (const clinic of [north, south]) expect(Object.keys(await keysInUse(clinic))).toEqual(['2']);
  expect(await findDraft(patient)).toMatchObject({ ok: true, value: { answers: { goals: saved } } });
  expect((await findIntake(north.ana, intakeId))?.answers).toEqual(nadia.answers);
  expect(invited).toBeGreaterThan(20);
  expect((await listInvitations(north.desk)).length).toBe(100);
  expect(await search(south, { recordNumber: 's-1' })).toBe(1);
  const { rows } = await store.asApp(north.id, 'SELECT id, retired_at IS NULL AS in_use FROM data_key ORDER BY id');
  expect(rows).toEqual([
    { id: 1, in_use: false },
    { id: 2, in_use: true },
  ]);
  const trail = await store.asApp(north.id, `SELECT FROM audit_event WHERE action = 'keys.rotated'`);
  expect(trail.rowCount).toBe(1);
});

test('a process that has not heard of the newest key reads what another sealed under it', async () => {
  const west = await createClinic('West');
  const intakeId = await createIntake(west, nadia);
  await findIntake(west.ana, intakeId);
  vi.resetModules();
  const another = {
    ...(await import('@/lib/server/database/database')),
    ...(await import('@/lib/server/vault/data-keys')),
    ...(await import('@/lib/server/review/reviews')),
  };
  await another.asKeyKeeper(west.id, (tx) => another.addDataKey(tx, west.id));
  await store.pastTheWall('data_key', `UPDATE data_key SET created_at = created_at - interval '1 minute'`);
  await another.changeReview(west.ana, intakeId, { version: 1, to: null, note: 'Under the new key.' });

  expect((await keysInUse(west))['2']).toBe(1);
  expect((await findIntake(west.ana, intakeId))?.notes.map(({ body }) => body)).toEqual(['Under the new key.']);
});

test('under a new master key every key is wrapped again, and the old one opens nothing', async () => {
  const clinic = await createClinic('East');
  const next = `next:${randomBytes(32).toString('base64')}`;
  const old = env.MASTER_KEYS ?? '';
  const last = `last:${randomBytes(32).toString('base64')}`;
  const wrapUnder = (MASTER_KEYS: string) => runNode([...rotateKeys, '--master'], { ...env, MASTER_KEYS });
  const start = (MASTER_KEYS: string) => {
    const server = { NEXT_RUNTIME: 'nodejs', NEWEST_MIGRATION: '20261125000000_vault' };
    return runNode([...ourTypeScript, 'tests/integration/start/register.ts'], { ...env, ...server, MASTER_KEYS });
  };
  const refused = { code: 1, stderr: expect.stringMatching(/^MASTER_KEYS: none of them opens .*\n$/) };

  expect(await wrapUnder(last)).toMatchObject(refused);
  expect(await wrapUnder(`${next},${old}`)).toMatchObject({ code: 0, stdout: expect.stringContaining('under next,') });
  const { rows } = await store.asApp(clinic.id, 'SELECT wrapped FROM data_key');
  expect(rows.map(({ wrapped }) => wrapped.slice(0, 8))).toEqual(['v1.next.']);
  expect(await start(next)).toMatchObject({ code: 0 });
  expect(await start(old)).toMatchObject(refused);
  // Whoever holds only the new one opens them all.
  expect(await wrapUnder(`${last},${next}`)).toMatchObject({ code: 0 });
});
