import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Clinician } from '@/lib/server/actor';
import { actAsSystem, findMember, foundClinic, listClinics } from '@/lib/server/founding';
import { listInbox } from '@/lib/server/inbox';
import { listInvitations } from '@/lib/server/invitations';
import { signIn } from '@/lib/server/member-sessions';
import { demoClinics, demoPassword, riverside } from '@/scripts/demo-clinics/clinics';
import { seedDemo } from '@/scripts/demo-clinics/seed-demo';
import { visits } from '@/scripts/demo-clinics/visits';
import { openStore, type Store } from './open-store';

let store: Store;

beforeAll(async () => {
  store = await openStore();
  await seedDemo(new Date());
  await seedDemo(new Date());
});
afterAll(() => store.close());

test('a second run adds nothing but an open invitation', async () => {
  const clinics = await listClinics();
  expect(clinics.map(({ name }) => name).toSorted()).toEqual(demoClinics.map(({ clinic }) => clinic.name).toSorted());

  const home = clinics.find(({ name }) => name === riverside.clinic.name);
  const ana = (await findMember(actAsSystem(home?.id ?? ''), 'ana@riverside.example')) as Clinician;
  const open = await listInbox(ana, { closed: false });
  const closed = await listInbox(ana, { closed: true });
  expect(open.rows.length + closed.rows.length).toBe(visits.filter(({ at }) => at === riverside).length);
  expect((await listInvitations(ana)).filter(({ state }) => state === 'open')).toHaveLength(2);
  expect(new Set([...open.rows, ...closed.rows].map(({ state }) => state)).size).toBe(5);
});

test('everyone signs in as printed', async () => {
  const tokens = await Promise.all(
    demoClinics.flatMap(({ members }) => members.map(({ email }) => signIn(email, demoPassword))),
  );

  expect(tokens).not.toContain(null);
});

test('never goes beside a clinic that is no demo', async () => {
  await foundClinic({ ...riverside.clinic, name: 'A real clinic', isDemo: false });

  await expect(seedDemo(new Date())).rejects.toThrow(/no demo/);
});
