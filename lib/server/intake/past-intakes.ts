import 'server-only';
import type { Answers } from '../../form/answers';
import type { QuestionId } from '../../form/form';
import { type Answerer, voiceOf } from '../../intake/consent/answerer';
import { sign } from '../../intake/consent/consent-words';
import type { SystemActor } from '../actor';
import { todayIn } from '../clinic/clinic-day';
import { keepConsent } from '../consent/consents';
import { withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { emptyContent, sealDraft } from '../draft/draft-content';
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
  /** Who answered and agreed, under which name, where that is known. */
  answered?: Readonly<{ answeredBy: Answerer; name: string }> | undefined;
}>;

/**
 * Brings in an intake that came on another day, by the way every intake takes: a draft that is checked, tagged and sent
 * once.
 */
export async function addPastIntake(system: SystemActor, past: PastIntake): Promise<StoreOutcome> {
  const { clinicId } = system;
  const { patient, answers, declined, invitedAt, receivedAt, answered } = past;
  const { id: invitationId } = await createInvitation(system, patient, invitedAt);
  const { keyring, draft } = await withClinic(clinicId, async (tx) => {
    const { timeZone, ...clinic } = await tx.clinic.findFirstOrThrow({
      where: { id: clinicId },
      select: { timeZone: true, name: true, emergencyNumber: true },
    });
    const keyring = await keyringOf(tx, clinicId);
    const id = newId();
    const content = { ...emptyContent, answers, declined };
    if (answered) await keepConsent(tx, keyring, { clinicId, invitationId }, sign(clinic, answered), receivedAt);
    const { submissionKey, version } = await tx.draft.create({
      data: { id, clinicId, invitationId, sealed: sealDraft(keyring, id, content) },
      select: { submissionKey: true, version: true },
    });
    const today = todayIn(timeZone, receivedAt);

    return { keyring, draft: { answers, declined, savedSteps: [], submissionKey, version, today } };
  });

  const voice = voiceOf(answered?.answeredBy ?? 'patient');

  return storeIntake(system, keyring, { invitationId, draft, voice, receivedAt });
}

/** Has the clinic a patient of this record number? */
export async function knowsPatient({ clinicId }: SystemActor, recordNumber: string): Promise<boolean> {
  return withClinic(clinicId, async (tx) => {
    const known = wherePatient(await keyringOf(tx, clinicId), { recordNumber });

    return (await tx.patient.count({ where: { clinicId, ...known } })) > 0;
  });
}
