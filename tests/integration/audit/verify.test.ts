import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { record } from '@/lib/server/audit/audit';
import { withClinic } from '@/lib/server/database/database';
import { type Outcome, runScript } from '../run-node';
import { type Clinic, createClinic } from '../server/create';
import { openStore, type Store } from '../server/open-store';

const newKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
const key = newKey();
const folder = mkdtempSync(path.join(tmpdir(), 'backstory-audit-'));
const copied = path.join(folder, 'heads.jsonl');
let store: Store;
let north: Clinic;
let length: number;

const env = (signingKey = key) => ({
  DATABASE_OWNER_URL: String(process.env.DATABASE_OWNER_URL),
  AUDIT_SIGNING_KEY: signingKey,
});
const verify = (args: string[] = [], signingKey = key): Promise<Outcome> =>
  runScript('scripts/audit-verify.ts', env(signingKey), args);
const sign = (signingKey = key): Promise<Outcome> => runScript('scripts/audit-sign.ts', env(signingKey));
const bad = (problem: string) => ({ code: 1, stdout: '', stderr: `North (${north.id}): ${problem}.\n` });

beforeAll(async () => {
  store = await openStore();
  north = await createClinic('North');
  await createClinic('South');
  // Far more at once than the pool has connections.
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      for (let turn = 0; turn < 4; turn += 1) {
        await withClinic(north.id, async (tx) => record(tx, north.ana, 'intake.read', north.id));
      }
    }),
  );
  const { rows } = await store.asApp(north.id, 'SELECT count(*)::int AS length FROM audit_event');
  length = rows[0].length;
  const { code, stdout } = await sign();
  expect(code).toBe(0);
  writeFileSync(copied, stdout);
  await store.asOwner(`BEGIN; ALTER TABLE audit_event NO FORCE ROW LEVEL SECURITY;
    CREATE TABLE kept_event AS SELECT * FROM audit_event; CREATE TABLE kept_signed AS SELECT * FROM signed_head;
    ALTER TABLE audit_event FORCE ROW LEVEL SECURITY; COMMIT`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await store.close();
});

/** What only the owner of the tables could do, and only by taking the walls down first. */
const tamper = (statements: string) =>
  store.asOwner(`BEGIN;
    ALTER TABLE audit_event NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;
    ALTER TABLE audit_head NO FORCE ROW LEVEL SECURITY;
    ALTER TABLE signed_head NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;
    ${statements};
    ALTER TABLE audit_event FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER;
    ALTER TABLE audit_head FORCE ROW LEVEL SECURITY;
    ALTER TABLE signed_head FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER;
    COMMIT`);

afterEach(() =>
  tamper(`DELETE FROM audit_event; INSERT INTO audit_event SELECT * FROM kept_event;
    DELETE FROM signed_head; INSERT INTO signed_head SELECT * FROM kept_signed;
    UPDATE audit_head h SET (seq, hash) = (SELECT seq, hash FROM audit_event WHERE clinic_id = h.clinic_id ORDER BY seq DESC LIMIT 1)`),
);

const where = (seq: number) => `WHERE clinic_id = '${north.id}' AND seq = ${seq}`;
const headAt = (seq: number) => `UPDATE audit_head SET (seq, hash) =
  (SELECT seq, hash FROM audit_event ${where(seq)}) WHERE clinic_id = '${north.id}'`;

test('32 writers at once make one unbroken chain, and all of it is verified', async () => {
  expect(length).toBeGreaterThan(128);
  expect(await verify(['--heads', copied])).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^OK: \d+ lines of 2 clinics, 2 signed heads\.\n$/),
    stderr: '',
  });
});

test.each([
  ['action', `action = overlay(action placing 'x' from 1)`],
  ['actor_kind', `actor_kind = 'admin'`],
  ['actor_id', 'actor_id = NULL'],
  ['subject_id', 'subject_id = gen_random_uuid()'],
  ['route', `route = ''`],
  ['count', 'count = 0'],
  ['at', `at = at + interval '1 microsecond'`],
  ['prev_hash', 'prev_hash = set_byte(prev_hash, 31, get_byte(prev_hash, 31) # 1)'],
  ['hash', 'hash = set_byte(hash, 0, get_byte(hash, 0) # 1)'],
])('one byte of %s in one line: the line is named', async (_column, change) => {
  await tamper(`UPDATE audit_event SET ${change} ${where(17)}`);
  expect(await verify()).toEqual(bad('line 17 was changed after it was written'));
});

test('these are all the columns that a line has', async () => {
  const { rows } = await store.asOwner(`SELECT string_agg(attname, ' ' ORDER BY attname) AS columns FROM pg_attribute
    WHERE attrelid = 'audit_event'::regclass AND attnum > 0 AND NOT attisdropped`);
  expect(rows[0].columns).toBe('action actor_id actor_kind at clinic_id count hash prev_hash route seq subject_id');
});

test('a line taken out of the middle is missing', async () => {
  await tamper(`DELETE FROM audit_event ${where(40)}`);
  expect(await verify()).toEqual(bad('line 40 is missing'));
});

test('a line taken out, and those after it moved up, was reordered', async () => {
  await tamper(`DELETE FROM audit_event ${where(40)};
    UPDATE audit_event SET seq = -seq WHERE clinic_id = '${north.id}' AND seq > 40;
    UPDATE audit_event SET seq = -seq - 1 WHERE clinic_id = '${north.id}' AND seq < 0; ${headAt(length - 1)}`);
  expect(await verify()).toEqual(bad('line 40 was reordered: it was written as line 41'));
});

test('two lines that changed places were reordered', async () => {
  await tamper(`UPDATE audit_event SET seq = -1 ${where(50)}; UPDATE audit_event SET seq = 50 ${where(51)};
    UPDATE audit_event SET seq = 51 ${where(-1)}`);
  expect(await verify()).toEqual(bad('line 50 was reordered: it was written as line 51'));
});

test('a line that was changed and hashed anew does not carry the next', async () => {
  await tamper(`UPDATE audit_event SET action = 'inbox.read' ${where(60)};
    UPDATE audit_event e SET hash = audit_hash(e) ${where(60)}`);
  expect(await verify()).toEqual(bad('line 61 does not follow from line 60: one of the two was replaced'));
});

test('a tail that was cut off shows against the head', async () => {
  await tamper(`DELETE FROM audit_event WHERE clinic_id = '${north.id}' AND seq > 90`);
  await tamper(`DELETE FROM signed_head`);
  const { code, stderr } = await verify();
  expect(code).toBe(1);
  expect(stderr).toContain(`the tail was cut off after line 90: the head stands at line ${length}.`);
});

test('a tail that was cut off with its head shows against the heads that were signed', async () => {
  await tamper(`DELETE FROM audit_event WHERE clinic_id = '${north.id}' AND seq > 90; ${headAt(90)}`);
  expect((await verify()).stderr).toContain(`the tail was cut off after line 90: line ${length} was signed on 20`);
});

test('and where those were taken away too, against the copies of them', async () => {
  await tamper(`DELETE FROM audit_event WHERE clinic_id = '${north.id}' AND seq > 90; ${headAt(90)};
    DELETE FROM signed_head`);
  expect((await verify(['--heads', copied])).stderr).toContain(`line ${length} was signed on 20`);
});

test('a chain that was made anew from a changed line on is not the one that was signed', async () => {
  await tamper(`UPDATE audit_event SET action = 'inbox.read' ${where(80)};
    DO $$ DECLARE line audit_event; before bytea; BEGIN
      SELECT hash INTO before FROM audit_event ${where(79)};
      FOR line IN SELECT * FROM audit_event WHERE clinic_id = '${north.id}' AND seq >= 80 ORDER BY seq LOOP
        line.prev_hash := before; before := audit_hash(line);
        UPDATE audit_event SET prev_hash = line.prev_hash, hash = before WHERE clinic_id = line.clinic_id AND seq = line.seq;
      END LOOP; END $$; ${headAt(length)}`);
  expect((await verify()).stderr).toContain(`line ${length} is not the one that was signed on 20`);
  expect(await sign()).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^Nothing was signed\./) });
});

test('a head that somebody else signed is refused', async () => {
  expect(await verify([], newKey())).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/is not signed with AUDIT_SIGNING_KEY\.\n$/),
  });
});

test('signing again when nothing was added gives the same heads, and more once something was', async () => {
  const again = await sign();
  expect(again.stdout.split('\n').sort()).toEqual((await sign()).stdout.split('\n').sort());
  await withClinic(north.id, async (tx) => record(tx, north.ana, 'intake.read', north.id));
  const { stdout } = await sign();
  expect(stdout).toContain(`"seq":"${length + 1}"`);
  expect(await verify(['--heads', copied])).toMatchObject({ code: 0 });
});

test.each([
  ['AUDIT_SIGNING_KEY that is none', [], 'AAAA', /^AUDIT_SIGNING_KEY is no Ed25519 key/],
  ['a file that is not there', ['--heads', '/nowhere'], key, /^--heads: there is no \/nowhere\.\n$/],
])('%s is named in one line', async (_what, args, signingKey, line) => {
  expect(await verify(args, signingKey)).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(line) });
});
