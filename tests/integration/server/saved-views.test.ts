import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Clinician } from '@/lib/server/actor';
import { addMember } from '@/lib/server/clinic/founding';
import { readInbox } from '@/lib/server/inbox/inbox';
import { mostViews, removeView, saveView } from '@/lib/server/inbox/saved-views';
import { amina } from '@/tests/people/amina';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic, createIntake, password } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
let ben: Clinician;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Views');
  const person = { kind: 'clinician', name: 'Ben', email: 'ben@views.example', password } as const;
  ben = (await addMember(clinic.system, person)) as Clinician;
  await createIntake(clinic, samuel);
  await createIntake(clinic, amina);
});
afterAll(() => store.close());

const viewsOf = async (who: Clinician) => (await readInbox(who)).views;

test('a view keeps a filter under a name, for its owner alone, and says how many it has', async () => {
  await saveView(clinic.ana, { name: '  Inflammatory?  ', filter: { cause: 'axspa', urgency: 'nonsense', x: 'y' } });
  await saveView(clinic.ana, { name: 'Now', filter: { urgency: 'emergency' } });

  expect(await viewsOf(clinic.ana)).toMatchObject([
    { name: 'Inflammatory?', filter: { show: 'open', cause: 'axspa' }, count: { found: 1, more: false } },
    { name: 'Now', filter: { show: 'open', urgency: 'emergency' }, count: { found: 1, more: false } },
  ]);
  expect(await viewsOf(ben)).toEqual([]);
  const { rows } = await store.asApp(clinic.id, 'SELECT sealed, filter FROM saved_view ORDER BY created_at');
  expect(rows[0].filter).toBe('cause=axspa');
  expect(JSON.stringify(rows)).not.toContain('Inflammatory');
});

test('a view of the same name takes its place; only its owner removes it', async () => {
  await saveView(clinic.ana, { name: 'Now', filter: { urgency: 'urgent' } });
  const [, now, ...others] = await viewsOf(clinic.ana);
  expect(now).toMatchObject({ name: 'Now', filter: { urgency: 'urgent' } });
  expect(others).toEqual([]);

  expect(await removeView(ben, now?.id ?? '')).toBe(false);
  expect(await removeView(clinic.ana, now?.id ?? '')).toBe(true);
  expect(await removeView(clinic.ana, now?.id ?? '')).toBe(false);
  expect((await viewsOf(clinic.ana)).map(({ name }) => name)).toEqual(['Inflammatory?']);
});

test('a name is one line that can be read, and nobody saves more than there is room for', async () => {
  for (const name of ['', '   ', 'two\nlines', 'x'.repeat(61), '\u202eabc']) {
    expect(await saveView(ben, { name, filter: {} })).toEqual({ ok: false, problem: 'name' });
  }
  const names = Array.from({ length: mostViews + 2 }, (_, index) => `View ${index}`);
  const outcomes = await Promise.all(names.map((name) => saveView(ben, { name, filter: {} })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(mostViews);
  expect(await viewsOf(ben)).toHaveLength(mostViews);
});
