import { afterAll, beforeAll, expect, test } from 'vitest';
import { findClinic, findPublicClinic } from '@/lib/server/clinic/clinics';
import { createClinic } from './create';
import { openStore, type Store } from './open-store';

let store: Store;

beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

test('a clinic’s start page is named after it, and two of one name have two pages', async () => {
  const clinics = await Promise.all([createClinic('Müller’s Praxis'), createClinic('Müller’s Praxis')]);
  const slugs = await Promise.all(clinics.map(async ({ desk }) => (await findClinic(desk)).slug));

  expect(slugs.toSorted()).toEqual(['mullers-praxis', expect.stringMatching(/^mullers-praxis-\d{6}$/)]);
});

test('anybody learns a clinic’s name and numbers there, and nothing of a page that is none', async () => {
  await createClinic('診療所');

  expect(await findPublicClinic('clinic')).toEqual({
    name: '診療所',
    phone: '+1 312 555 0142',
    emergencyNumber: '911',
  });
  for (const none of ['no-such-clinic', '', 'CLINIC', "x' OR '1'='1", '\u0000', 'x'.repeat(5000)]) {
    expect(await findPublicClinic(none)).toBeNull();
  }
});
