import { randomBytes } from 'node:crypto';
import type { Clinician } from '@/lib/server/actor';
import { addMember, foundClinic } from '@/lib/server/clinic/founding';
import { withClinic } from '@/lib/server/database/database';
import { newId } from '@/lib/server/database/new-id';
import { saveView } from '@/lib/server/inbox/saved-views';
import { addPastIntake } from '@/lib/server/intake/past-intakes';
import { sealPatient } from '@/lib/server/patient/details';
import { keyringOf } from '@/lib/server/vault/data-keys';
import { people } from '@/tests/people/people';
import type { Grown } from './grow';

/** A clinic in the bench's own database, the intakes that were really sent there, and its clinician. */
export type BenchClinic = Grown & Readonly<{ clinician: Clinician; sent: readonly string[] }>;

const patients = 20_000;
const batch = 1000;

/** Founds the clinic: everybody of the tests sends a form, and many more patients are known by name. */
export async function foundBenchClinic(): Promise<BenchClinic> {
  const place = { name: 'Bench', timeZone: 'America/Chicago', phone: '+1 312 555 0142', emergencyNumber: '911' };
  const system = await foundClinic({ ...place, isDemo: true });
  const { clinicId } = system;
  const clinician = (await addMember(system, {
    kind: 'clinician',
    name: 'Ana',
    email: 'ana@bench.example',
    password: randomBytes(16).toString('base64url'),
  })) as Clinician;
  await saveView(clinician, { name: 'Mine', filter: { assignee: 'me' } });
  await saveView(clinician, { name: 'Inflammatory', filter: { cause: 'axspa', support: 'strong' } });
  const sent: string[] = [];
  for (const { name, answers, declined, language = 'en' } of people) {
    const now = new Date();
    const past = { patient: { name }, answers, declined, language, invitedAt: now, receivedAt: now };
    const outcome = await addPastIntake(system, past);
    if (outcome.ok) sent.push(outcome.intakeId);
  }
  const patientIds: string[] = [];
  for (let made = 0; made < patients; made += batch) patientIds.push(...(await addPatients(clinicId, made)));

  return { clinicId, memberId: clinician.memberId, patientIds, clinician, sent };
}

async function addPatients(clinicId: string, from: number): Promise<string[]> {
  return withClinic(clinicId, async (tx) => {
    const keyring = await keyringOf(tx, clinicId);
    const data = Array.from({ length: batch }, (_, index) => {
      const id = newId();
      const number = from + index;

      return { id, clinicId, ...sealPatient(keyring, id, { name: `Pat Ient${number}`, recordNumber: `R-${number}` }) };
    });
    await tx.patient.createMany({ data });

    return data.map(({ id }) => id);
  });
}
