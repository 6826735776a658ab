import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditLine } from '@/lib/intake/audit-line';
import type { Admin } from '@/lib/server/actor';
import { record } from '@/lib/server/audit/audit';
import { type AuditFilter, readBefore, readFilter } from '@/lib/server/audit/filter';
import { beginExport, exportLines, readTrail } from '@/lib/server/audit/trail';
import { addMember } from '@/lib/server/clinic/founding';
import { withClinic } from '@/lib/server/database/database';
import { findIntake } from '@/lib/server/intake/intakes';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic, createIntake, password } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let north: Clinic;
let dev: Admin;
let intakeId: string;

beforeAll(async () => {
  store = await openStore();
  north = await createClinic('North');
  const other = await createClinic('South');
  await createIntake(other, samuel);
  const admin = { kind: 'admin', name: 'Dev', email: 'dev@trail.example', password } as const;
  dev = (await addMember(north.system, admin)) as Admin;
  intakeId = await createIntake(north, samuel);
  await findIntake(north.ana, intakeId);
  await withClinic(north.id, async (tx) => {
    for (let i = 0; i < 2600; i += 1) record(tx, north.desk, 'invitation.created', north.id);
  });
});
afterAll(() => store.close());

const length = async () =>
  (await store.asApp(north.id, 'SELECT count(*)::int AS count FROM audit_event')).rows[0].count as number;

async function takeOut(filter: AuditFilter): Promise<AuditLine[]> {
  const lines: AuditLine[] = [];
  for await (const some of exportLines(dev, await beginExport(dev, filter))) lines.push(...some);

  return lines;
}

test('pages lead from the newest line to the first, without a gap and without one twice', async () => {
  const seen: bigint[] = [];
  const before = await length();
  let page = await readTrail(dev, {});
  for (;;) {
    seen.push(...page.lines.map(({ seq }) => seq));
    if (page.next === null) break;
    page = await readTrail(dev, {}, page.next);
  }

  expect(seen).toEqual(Array.from({ length: before }, (_, index) => BigInt(before - index)));
});

test('what is asked for is what comes: by member, by action, by subject, by the clinic’s own days', async () => {
  const ofAna = await readTrail(dev, { member: north.ana.memberId });
  expect(ofAna.lines).toMatchObject([{ action: 'intake.read', actorId: north.ana.memberId, subjectId: intakeId }]);
  expect(ofAna.members.get(north.ana.memberId)).toBe('Ana');
  const about = await readTrail(dev, { subject: intakeId });
  expect(about.lines.map(({ action }) => action)).toEqual(['intake.read', 'intake.submitted']);
  expect((await readTrail(dev, { action: 'clinic.founded' })).lines).toMatchObject([{ seq: 1n, actorKind: 'system' }]);

  const day = (offset: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(Date.now() + offset * 86_400_000);
  expect((await readTrail(dev, { subject: intakeId, from: day(0), to: day(0) })).lines).toHaveLength(2);
  expect((await readTrail(dev, { subject: intakeId, from: day(1) })).lines).toEqual([]);
  expect((await readTrail(dev, { subject: intakeId, to: day(-1) })).lines).toEqual([]);
});

test('reading and taking out the trail are lines of it, with how many', async () => {
  await readTrail(dev, { subject: intakeId });
  await takeOut({ subject: intakeId });
  const { lines } = await readTrail(dev, { member: dev.memberId });

  expect(lines.slice(0, 2)).toMatchObject([
    { action: 'audit.exported', count: 2 },
    { action: 'audit.read', count: 2 },
  ]);
});

test('an export holds every line that was there when it began, over many batches', async () => {
  const there = await length();
  const lines = await takeOut({});

  expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: there }, (_, index) => BigInt(index + 1)));
});

test('no line of the trail says a word of a patient', async () => {
  const text = JSON.stringify(await takeOut({}), (_, value) => (typeof value === 'bigint' ? String(value) : value));

  expect(text).not.toContain(samuel.name);
  expect(text).not.toMatch(/saddle|emergency|urgent/);
});

test('a filter that cannot be read asks for everything, and fails nowhere', () => {
  const none = { member: undefined, action: undefined, subject: undefined, from: undefined, to: undefined };
  expect(
    readFilter({ member: "' OR 1=1", action: ['x', 'intake.read'], from: '2026-02-31', to: '', subject: '1' }),
  ).toEqual(none);
  expect(readFilter({ __proto__: 'x', extra: 'y' })).toEqual(none);
  expect([readBefore({ before: '12' }), readBefore({ before: '-1' }), readBefore({ before: ['1', '2'] })]).toEqual([
    12n,
    undefined,
    undefined,
  ]);
});
