import type { Patient, QuestionnaireResponse, Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Admin } from '@/lib/server/actor';
import { changeReview } from '@/lib/server/review/reviews';
import { henrik } from '@/tests/people/henrik';
import { nadia } from '@/tests/people/nadia';
import { samuel } from '@/tests/people/samuel';
import { ask, newKey, pageOf, refusedWith, walk } from './api-client';
import { type Clinic, createClinic, createIntake } from './create';
import { newPerson } from './enter';
import { openStore, type Store } from './open-store';

let store: Store;
let north: Clinic;
let key: string;
const intakes: string[] = [];

beforeAll(async () => {
  store = await openStore();
  north = await createClinic('North');
  key = (await newKey((await newPerson(north, 'admin')).member as Admin)).secret;
  for (const person of [samuel, nadia, henrik]) intakes.push(await createIntake(north, person));
});
afterAll(() => store.close());

const idsOf = (resources: readonly Resource[]) => resources.map(({ id }) => String(id));
const read = async <T extends Resource>(address: string) => (await (await ask(address, { key })).json()) as T;

describe('page by page', () => {
  test.each([1, 4])(
    'everything comes once, %i at a time',
    async (count) => {
      for (const type of ['Observation', 'Patient'] as const) {
        const whole = idsOf(await walk(`${type}?_count=100`, key));
        const pages = idsOf(await walk(`${type}?_count=${count}`, key));
        expect(pages, type).toEqual(whole);
        expect(new Set(pages).size, type).toBe(whole.length);
      }
    },
    60_000,
  );

  test('nothing is passed over or comes twice while intakes arrive and others change', async () => {
    const before = idsOf(await walk('Observation', key));
    const seen: string[] = [];
    for (let next: string | null = 'Observation?_count=4'; next; ) {
      const page = await pageOf(next, key);
      seen.push(...idsOf(page.resources));
      next = page.next;
      if (seen.length < 9) intakes.push(await createIntake(north, samuel));
      await changeReview(north.ana, String(intakes[0]), { version: 1, to: 'in_review', note: '' });
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.slice(0, before.length)).toEqual(before);
    expect(seen.length).toBeGreaterThan(before.length);
  }, 60_000);

  test('a cursor that was altered, or is another search’s, is refused', async () => {
    const { next } = await pageOf('Observation?_count=1&status=final', key);
    const cursor = new URL(String(next)).searchParams.get('_cursor') ?? '';
    const [position = '', mark = ''] = cursor.split('.');
    const made = Buffer.from(JSON.stringify({ unit: intakes[0], resource: '' })).toString('base64url');
    for (const one of ['', position, `${made}.${mark}`, `${position}.${mark.slice(1)}`, `${cursor}.`, '..', 'é']) {
      const query = new URLSearchParams({ status: 'final', _cursor: one });
      expect((await ask(`Observation?${query}`, { key })).status, one).toBe(400);
    }
    expect((await ask(`Observation?_cursor=${cursor}`, { key })).status, 'without its filter').toBe(400);
    expect((await ask(`Flag?status=final&_cursor=${cursor}`, { key })).status, 'of another type').toBe(400);
    expect((await ask(String(next), { key })).status).toBe(200);
  });
});

describe('_lastUpdated', () => {
  test('is when anything of the intake changed last, and finds what changed since', async () => {
    const id = String(intakes[1]);
    const lastUpdated = async () => String((await read<Resource>(`QuestionnaireResponse/${id}`)).meta?.lastUpdated);
    const first = await lastUpdated();
    await ask(`QuestionnaireResponse/${id}`, { key });
    expect(await lastUpdated(), 'reading changes nothing').toBe(first);
    await changeReview(north.ana, id, { version: 1, to: 'reviewed', note: 'Seen.' });
    const then = await lastUpdated();
    expect(then > first).toBe(true);
    const found = async (...dates: string[]) =>
      idsOf(await walk(`QuestionnaireResponse?${dates.map((one) => `_lastUpdated=${one}`).join('&')}`, key));
    expect(await found(`gt${first}`, `le${then}`)).toContain(id);
    expect(await found(`ge${then}`)).toContain(id);
    expect(await found(then)).toEqual([id]);
    expect(await found(`gt${then}`)).not.toContain(id);
    expect(await found(`lt${then}`)).not.toContain(id);
    expect(await found(`eq${then.slice(0, 4)}`)).toContain(id);
    const { subject } = await read<QuestionnaireResponse>(`QuestionnaireResponse/${id}`);
    expect((await read<Patient>(String(subject?.reference))).meta?.lastUpdated).toBe(then);
    expect(idsOf(await walk(`Patient?_lastUpdated=ge${then}&_lastUpdated=le${then}`, key))).toHaveLength(1);
  });

  test.each(['yesterday', '2026-13', '2026-02-30', '2026-11-30T10:00', 'ne2026', '2026-1', '', '2026-11-30T25:00:00Z'])(
    '%j is refused',
    async (date) => {
      const { status, says } = await refusedWith(ask(`Flag?_lastUpdated=${date}`, { key }));
      expect([status, says?.slice(0, 12)]).toEqual([400, '_lastUpdated']);
    },
  );
});
