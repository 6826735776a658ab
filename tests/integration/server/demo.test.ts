import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Clinician } from '@/lib/server/actor';
import { actAsSystem, findMember, foundClinic, listClinics } from '@/lib/server/clinic/founding';
import { readInbox } from '@/lib/server/inbox/inbox';
import { listInvitations } from '@/lib/server/invitation/invitations';
import { listUnsentRedFlags } from '@/lib/server/red-flag/red-flags';
import { givePassword } from '@/lib/server/sign-in/sign-in';
import { demoClinics, demoPassword, riverside } from '@/scripts/demo-clinics/clinics';
import { seedDemo } from '@/scripts/demo-clinics/seed-demo';
import { unsent } from '@/scripts/demo-clinics/unsent';
import { visits } from '@/scripts/demo-clinics/visits';
import { newBrowser } from './enter';
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
  const rows = [];
  for (const show of ['open', 'reviewed', 'closed']) rows.push(...(await readInbox(ana, { show })).rows);
  const here = visits.filter(({ at }) => at === riverside);
  expect(rows.length).toBe(here.length + here.flatMap(({ before = [] }) => before).length);
  expect((await listInvitations(ana)).filter(({ state }) => state === 'open')).toHaveLength(2);
  expect((await listUnsentRedFlags(ana)).threads.map(({ patient }) => patient.name)).toEqual(
    unsent.map(({ patient }) => patient.name),
  );
  expect(new Set(rows.map(({ state }) => state)).size).toBe(5);
});

test('everyone’s password is the one that is printed', async () => {
  const people = demoClinics.flatMap(({ members }) => members);
  const outcomes = await Promise.all(people.map(({ email }) => givePassword(email, demoPassword, newBrowser())));

  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(people.length);
});

test('never goes beside a clinic that is no demo', async () => {
  await foundClinic({ ...riverside.clinic, name: 'A real clinic', isDemo: false });

  await expect(seedDemo(new Date())).rejects.toThrow(/no demo/);
});
