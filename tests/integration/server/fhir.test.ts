import type { Flag, Patient, QuestionnaireResponse, Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { served } from '@/lib/intake/api-scopes';
import type { Admin } from '@/lib/server/actor';
import { readTrail } from '@/lib/server/audit/trail';
import { capabilityStatement } from '@/lib/server/fhir/capability-statement';
import { mayAsk } from '@/lib/server/request/pace';
import { changeReview } from '@/lib/server/review/reviews';
import { confirmHistory } from '@/lib/server/verdict/confirm-history';
import { amina } from '@/tests/people/amina';
import { henrik } from '@/tests/people/henrik';
import { nadia } from '@/tests/people/nadia';
import { people } from '@/tests/people/people';
import { samuel } from '@/tests/people/samuel';
import { complaintsOf, medplum } from '@/tests/unit/export/fhir/validators';
import { ask, newKey, pageOf, refusedWith, walk } from './api-client';
import { type Clinic, createClinic, createIntake } from './create';
import { newPerson } from './enter';
import { openStore, type Store } from './open-store';

let store: Store;
let north: Clinic;
let south: Clinic;
let admin: Admin;
let key: string;
let foreign: string;
const intakes: string[] = [];

beforeAll(async () => {
  store = await openStore();
  [north, south] = [await createClinic('North'), await createClinic('South')];
  admin = (await newPerson(north, 'admin')).member as Admin;
  key = (await newKey(admin)).secret;
  foreign = (await newKey((await newPerson(south, 'admin')).member as Admin)).secret;
  for (const person of [samuel, nadia, henrik, ...people.slice(0, 4)]) intakes.push(await createIntake(north, person));
});
afterAll(() => store.close());

const idsOf = (resources: readonly Resource[]) => resources.map(({ id }) => String(id));
const read = async <T extends Resource>(address: string) => (await (await ask(address, { key })).json()) as T;

describe('what is served', () => {
  test('is what the statement says, each type valid to two readers, and what it refers to can be read', async () => {
    const { validateResource } = await medplum();
    const statement = capabilityStatement();
    expect([...validateResource(statement), ...complaintsOf(statement)]).toEqual([]);
    const types = (statement.rest?.[0]?.resource ?? []).map(({ type }) => type);
    expect(types).toEqual(served);
    for (const type of served) {
      const { bundle, resources } = await pageOf(`${type}?_count=5`, key);
      expect([...validateResource(bundle), ...complaintsOf(bundle)], type).toEqual([]);
      for (const resource of resources) {
        expect(resource.resourceType).toBe(type);
        expect(await read(`${type}/${resource.id}`)).toEqual(resource);
      }
    }
    const [flag] = (await pageOf('Flag', key)).resources as Flag[];
    for (const reference of [flag?.subject.reference, flag?.author?.reference]) {
      expect((await ask(String(reference), { key })).status, reference).toBe(200);
    }
  }, 60_000);

  test('is another clinic’s in no way: by id, by patient, by a cursor', async () => {
    const [response] = (await pageOf('QuestionnaireResponse', key)).resources as QuestionnaireResponse[];
    const patient = response?.subject?.reference;
    const missing = await refusedWith(ask('Patient/01990000-0000-7000-8000-000000000000', { key: foreign }));
    expect(missing.status).toBe(404);
    expect(await refusedWith(ask(String(patient), { key: foreign }))).toEqual(missing);
    expect(await refusedWith(ask(`QuestionnaireResponse/${response?.id}`, { key: foreign }))).toEqual(missing);
    for (const query of ['', `?patient=${patient}`, `?_id=${response?.id}`]) {
      expect((await pageOf(`QuestionnaireResponse${query}`, foreign)).resources, query).toEqual([]);
    }
    const { next } = await pageOf('QuestionnaireResponse?_count=1', key);
    expect((await ask(String(next), { key: foreign })).status).toBe(400);
  });

  test('is found by patient, id and status', async () => {
    const [patient] = (await pageOf('Patient?_count=1', key)).resources as Patient[];
    const own = (await walk(`Observation?patient=Patient/${patient?.id}`, key)) as {
      subject?: { reference?: string };
    }[];
    expect(own.length).toBeGreaterThan(2);
    for (const { subject } of own) expect(subject?.reference).toBe(`Patient/${patient?.id}`);
    const some = idsOf(own as Resource[]).slice(0, 2);
    expect(idsOf(await walk(`Observation?_id=${some.join(',')}`, key))).toEqual(some);
    expect(await walk('QuestionnaireResponse?status=in-progress', key)).toEqual([]);
    expect(await walk('QuestionnaireResponse?status=completed', key)).toHaveLength(intakes.length);
    expect(await walk('Patient?_id=not-there', key)).toEqual([]);
  });
});

describe('page by page', () => {
  test.each([1, 3, 100])(
    'everything comes once, %i at a time',
    async (count) => {
      for (const type of ['QuestionnaireResponse', 'Observation', 'Flag', 'Patient'] as const) {
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
      if (seen.length < 20) intakes.push(await createIntake(north, samuel));
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

test('what was not asked for in known words is refused by name, never passed over', async () => {
  const wrong = {
    'Patient?name=Nadia': 'name',
    'Patient?patient=a': 'patient',
    'Observation?status:not=final': 'status:not',
    'Observation?code=a&foo=b': 'code, foo',
    'Observation?_count=0': '_count',
    'Observation?_count=101': '_count',
    'Observation?status=a&status=b': 'status',
    'Observation?patient=%27--': 'patient',
    [`Patient/${'x'}?_elements=name`]: '_elements',
  };
  for (const [address, name] of Object.entries(wrong)) {
    const { status, says } = await refusedWith(ask(address, { key }));
    expect(status, address).toBe(400);
    expect(says, address).toContain(name);
  }
});

test('what a later evaluation has replaced is gone, and said to be', async () => {
  const intakeId = await createIntake(north, amina);
  const { rows } = await store.asApp(north.id, 'SELECT id FROM evaluation WHERE intake_id = $1', [intakeId]);
  const seen = String(rows[0].id);
  expect((await ask(`RiskAssessment/${seen}`, { key })).status).toBe(200);
  const outcome = await confirmHistory(north.ana, intakeId, {
    confirmed: ['heel'],
    seen,
    page: { key: '01990000-0000-7000-8000-000000000001', seenAt: new Date() },
  });
  expect(outcome).toMatchObject({ ok: true });
  expect((await refusedWith(ask(`RiskAssessment/${seen}`, { key }))).status).toBe(410);
  expect(idsOf(await walk('RiskAssessment', key))).not.toContain(seen);
});

test('each answer is a line of the trail with how many it gave', async () => {
  const [patient] = (await pageOf('Patient?_count=2', key)).resources;
  await ask(`Patient/${patient?.id}`, { key });
  await ask('Patient/nobody', { key });
  const { lines } = await readTrail(admin, {});
  expect(lines.slice(0, 3)).toMatchObject([
    { action: 'access.refused', route: 'GET /api/fhir/R4/Patient/[id]', subjectId: null },
    { action: 'api.read', route: 'GET /api/fhir/R4/Patient/[id]', subjectId: patient?.id, count: 1 },
    { action: 'api.searched', route: 'GET /api/fhir/R4/Patient', subjectId: null, count: 2 },
  ]);
});

test('whoever asks too much at once waits, and nobody else', async () => {
  const busy = await newKey(admin, ['system/Flag.rs']);
  while (mayAsk(busy.id));
  const answer = await ask('Flag', { key: busy.secret });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '5']);
  expect((await ask('Flag', { key })).status).toBe(200);
});

test('a failure of ours is an OperationOutcome that tells nothing; the statement needs neither key nor database', async () => {
  await store.asOwner('ALTER FUNCTION find_api_key(bytea) RENAME TO lost');
  const failed = await refusedWith(ask('Patient', { key }));
  const answer = await ask('metadata');
  await store.asOwner('ALTER FUNCTION lost(bytea) RENAME TO find_api_key');
  expect(failed).toEqual({ status: 500, says: 'This failed on our side. Nothing was changed.' });
  expect(((await answer.json()) as Resource).resourceType).toBe('CapabilityStatement');
  expect(answer.headers.get('content-type')).toBe('application/fhir+json; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
