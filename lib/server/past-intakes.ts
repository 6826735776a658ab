import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Answers } from '../form/answers';
import type { QuestionId } from '../form/form';
import type { SystemActor } from './actor';
import { todayIn } from './clinic-day';
import { withClinic } from './database';
import { createInvitation } from './invitations';
import { type PatientDetails, wherePatient } from './patient-details';
import { type StoreOutcome, storeIntake } from './store-intake';
import { keyringOf } from './vault/data-keys';

export type PastIntake = Readonly<{
  patient: PatientDetails;
  answers: Answers;
  declined: readonly QuestionId[];
  invitedAt: Date;
  receivedAt: Date;
}>;

/** Brings in an intake that came on another day, by the way every intake takes: checked, tagged and written once. */
export async function addPastIntake(system: SystemActor, past: PastIntake): Promise<StoreOutcome> {
  const { patient, answers, declined, invitedAt, receivedAt } = past;
  const { id: invitationId } = await createInvitation(system, patient, invitedAt);

  return withClinic(system.clinicId, async (tx) => {
    const { timeZone } = await tx.clinic.findFirstOrThrow({
      where: { id: system.clinicId },
      select: { timeZone: true },
    });
    const today = todayIn(timeZone, receivedAt);
    const draft = { answers, declined, savedSteps: [], submissionKey: randomUUID(), version: 1, today };

    return storeIntake(tx, system, { invitationId, draft, receivedAt });
  });
}

/** Has the clinic a patient of this record number? */
export async function knowsPatient({ clinicId }: SystemActor, recordNumber: string): Promise<boolean> {
  return withClinic(clinicId, async (tx) => {
    const known = wherePatient(await keyringOf(tx, clinicId), { recordNumber });

    return (await tx.patient.count({ where: { clinicId, ...known } })) > 0;
  });
}
