import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Admin } from '@/lib/server/actor';
import { readFilter } from '@/lib/server/audit/filter';
import { beginExport, readTrail } from '@/lib/server/audit/trail';
import { findDraft } from '@/lib/server/draft/drafts';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { inviteMember } from '@/lib/server/member/members';
import { agree, type Clinic, createClinic, openBrowser } from './create';
import { newPerson } from './enter';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
let admin: Admin;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('At once');
  admin = (await newPerson(clinic, 'admin')).member as Admin;
});
afterAll(() => store.close());

test('eight pages that agree and open a new form at the same moment all show the one form', async () => {
  const { id: invitationId } = await createInvitation(clinic.system, { name: 'Nobody' });
  const patient = await openBrowser({ clinicId: clinic.id, invitationId }, { known: false });
  await Promise.all(Array.from({ length: 8 }, () => agree(patient)));
  const found = await Promise.all(Array.from({ length: 8 }, () => findDraft(patient)));
  expect(new Set(found.map((draft) => draft.ok && draft.value.id)).size).toBe(1);
  expect(found[0]).toMatchObject({ ok: true });
});

test('of six invitations of one address at the same moment one is made, and the others are told that it is taken', async () => {
  const given = { name: 'Nia New', email: 'nia@clinic.example', kind: 'front-desk' };
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => inviteMember(admin, given)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.problem === 'taken')).toHaveLength(5);
});

test('a member’s name is one line that reads as it is written', async () => {
  const invite = (name: string) =>
    inviteMember(admin, { name, email: `${crypto.randomUUID()}@x.example`, kind: 'admin' });
  for (const name of [
    '',
    '  ',
    '\u200d\u200d',
    'Ana\u202enA',
    'Ana\nRuiz',
    'Ana\u0000',
    'Ana\ud800',
    'a'.repeat(201),
  ]) {
    expect(await invite(name), JSON.stringify(name)).toEqual({ ok: false, problem: 'name' });
  }
  for (const name of ['Zoë O’Hara', '山田 花子', 'محمد', 'María-José 🩺', "<script>'", 'नि‍शा']) {
    expect(await invite(name), name).toMatchObject({ ok: true });
  }
});

test('a day that no calendar has does not stop the trail from being read', async () => {
  for (const day of ['0000-01-01', '0000-12-31', '2026-02-30', '10000-01-01', 'infinity', '-infinity', 'now']) {
    const filter = readFilter({ from: day, to: day });
    expect(filter, day).toEqual({});
    await expect(readTrail(admin, filter)).resolves.toBeDefined();
  }
  for (const day of ['0001-01-01', '9999-12-31']) {
    await expect(beginExport(admin, readFilter({ from: day, to: day }))).resolves.toBeDefined();
  }
});
