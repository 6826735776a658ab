import { randomUUID } from 'node:crypto';
import type { Bundle } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBundle } from '@/lib/export/fhir/bundle';
import { toOru } from '@/lib/export/hl7/oru';
import { findIntake } from '@/lib/server/intake/intakes';
import { fileResponse } from '@/lib/server/request/file-response';
import { checkFile } from '@/lib/server/seal/check-file';
import { confirmHistory } from '@/lib/server/verdict/confirm-history';
import { giveVerdict } from '@/lib/server/verdict/verdicts';
import { ownKey } from '@/scripts/seal/trusted-keys';
import { amina } from '@/tests/people/amina';
import { complaintsOf, medplum } from '@/tests/unit/export/fhir/validators';
import { type Clinic, createClinic, createIntake } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
let id: string;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Exports');
  id = await createIntake(clinic, amina);
});
afterAll(() => store.close());

async function taken(exportedBy = 'GET /intakes/[id]/bundle.json') {
  const intake = await findIntake(clinic.ana, id, { exportedBy });
  if (!intake) throw new Error('No intake.');

  return intake;
}

async function bundle(): Promise<Bundle> {
  const intake = await taken();

  return toBundle(intake, { earlier: intake.others });
}

const page = () => ({ key: randomUUID(), seenAt: new Date() });
const of = <T extends string>(type: T, { entry = [] }: Bundle) =>
  entry.flatMap(({ resource }) => (resource?.resourceType === type ? [resource] : []));

test('the same record gives the same bytes, whoever takes it out and how often', async () => {
  const first = JSON.stringify(await bundle());
  expect(JSON.stringify(await bundle())).toBe(first);
  expect(toOru(await taken())).toBe(toOru(await taken()));
});

test('each evaluation is told of, and a cause only once a clinician agreed to it', async () => {
  const before = await bundle();
  expect(of('Condition', before)).toEqual([]);
  const [form] = of('RiskAssessment', before);

  const { evaluationId: seen } = await taken();
  await confirmHistory(clinic.ana, id, { confirmed: ['ibp'], seen, page: page() });
  const verdict = { tag: 'axspa', kind: 'agree', reason: 'history', words: '', seen: null, page: page() } as const;
  expect(await giveVerdict(clinic.ana, id, verdict)).toMatchObject({ ok: true });

  const after = await bundle();
  expect(after.timestamp).not.toBe(before.timestamp);
  expect(of('RiskAssessment', after)).toHaveLength(2);
  expect(of('RiskAssessment', after)).toContainEqual(form);
  expect(of('Condition', after)).toHaveLength(1);
  const { validateResource } = await medplum();
  expect(validateResource(after)).toEqual([]);
  expect((after.entry ?? []).flatMap(({ resource }) => (resource ? complaintsOf(resource) : []))).toEqual([]);
});

test('a file leaves with the seal of this installation', async () => {
  const type = 'x-application/hl7-v2+er7';
  const response = fileResponse(toOru(await taken()), { name: 'intake-oru.hl7', type });
  const file = Buffer.from(await response.arrayBuffer());
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': type,
    'content-disposition': 'attachment; filename="intake-oru.hl7"',
    'cache-control': 'no-store',
  });
  expect(checkFile(file, { trusted: [ownKey()] })).toBe('valid');
  expect(checkFile(Buffer.from(file.toString().replace('Amina', 'Anima')), { trusted: [ownKey()] })).toBe('altered');
});
