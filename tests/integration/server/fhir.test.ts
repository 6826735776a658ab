import type { Flag, Patient, QuestionnaireResponse, Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { served } from '@/lib/intake/api-scopes';
import type { Admin } from '@/lib/server/actor';
import { readTrail } from '@/lib/server/audit/trail';
import { capabilityStatement } from '@/lib/server/fhir/capability-statement';
import { mayAsk } from '@/lib/server/request/pace';
import { confirmHistory } from '@/lib/server/verdict/confirm-history';
import { amina } from '@/tests/people/amina';
import { henrik } from '@/tests/people/henrik';
import { nadia } from '@/tests/people/nadia';
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
  for (const person of [samuel, nadia, henrik]) intakes.push(await createIntake(north, person));
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
      const { bundle, resources } = await pageOf(`${type}?_count=2`, key);
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
