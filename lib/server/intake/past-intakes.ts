import 'server-only';
import type { Answers } from '../../form/answers';
import type { QuestionId } from '../../form/form';
import { emptyDraft } from '../../intake/draft';
import type { SystemActor } from '../actor';
import { todayIn } from '../clinic/clinic-day';
import { withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { sealDraft } from '../draft/draft-content';
import { createInvitation } from '../invitation/invitations';
import { type PatientDetails, wherePatient } from '../patient/details';
import { keyringOf } from '../vault/data-keys';
import { type StoreOutcome, storeIntake } from './store-intake';

export type PastIntake = Readonly<{
  patient: PatientDetails;
  answers: Answers;
  declined: readonly QuestionId[];
  invitedAt: Date;
  receivedAt: Date;
}>;

/**
 * Brings in an intake that came on another day, by the way every intake takes: a draft that is checked, tagged and sent
 * once.
 */
export async function addPastIntake(system: SystemActor, past: PastIntake): Promise<StoreOutcome> {
  const { clinicId } = system;
  const { patient, answers, declined, invitedAt, receivedAt } = past;
  const { id: invitationId } = await createInvitation(system, patient, invitedAt);
  const { keyring, draft } = await withClinic(clinicId, async (tx) => {
    const { timeZone } = await tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { timeZone: true } });
    const keyring = await keyringOf(tx, clinicId);
    const id = newId();
    const content = { ...emptyDraft, answers, declined };
    const { submissionKey, version } = await tx.draft.create({
      data: { id, clinicId, invitationId, sealed: sealDraft(keyring, id, content) },
      select: { submissionKey: true, version: true },
    });
    const today = todayIn(timeZone, receivedAt);

    return { keyring, draft: { ...content, submissionKey, version, today } };
  });

  return storeIntake(system, keyring, { invitationId, draft, receivedAt });
}

/** Has the clinic a patient of this record number? */
export async function knowsPatient({ clinicId }: SystemActor, recordNumber: string): Promise<boolean> {
  return withClinic(clinicId, async (tx) => {
    const known = wherePatient(await keyringOf(tx, clinicId), { recordNumber });

    return (await tx.patient.count({ where: { clinicId, ...known } })) > 0;
  });
}
