import 'server-only';
import type { Answers } from '../../form/answers';
import type { QuestionId } from '../../form/form';
import type { Language } from '../../form/language';
import { type Answerer, voiceOf } from '../../intake/consent/answerer';
import { sign } from '../../intake/consent/consent-words';
import { confirm, offersOf, type Standing, stillStanding } from '../../intake/repeat/repeat';
import type { Repeatable } from '../../intake/repeat/repeatable';
import type { SystemActor } from '../actor';
import { todayIn } from '../clinic/clinic-day';
import { keepConsent } from '../consent/consents';
import { type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { emptyContent, sealDraft } from '../draft/draft-content';
import { findEarlier } from '../earlier/find-earlier';
import { createInvitation } from '../invitation/invitations';
import { inviteAgain } from '../invitation/invite-again';
import { type PatientDetails, wherePatient } from '../patient/details';
import { keyringOf } from '../vault/data-keys';
import { type StoreOutcome, storeIntake } from './store-intake';

export type PastIntake = Readonly<{
  patient: PatientDetails;
  answers: Answers;
  declined: readonly QuestionId[];
  language?: Language;
  invitedAt: Date;
  receivedAt: Date;
  /** An earlier intake of the same patient, and what of it the patient said is still right. */
  again?: Readonly<{ intakeId: string; stillRight: readonly Repeatable[] }> | undefined;
  /** Who answered and agreed, under which name, where that is known. */
  answered?: Readonly<{ answeredBy: Answerer; name: string }> | undefined;
  /** The emergency rules whose safety screen was shown, where it was. */
  safetyShownFor?: readonly string[];
  /** When the patient is expected. */
  visitAt?: Date | undefined;
}>;

/**
 * Brings in an intake that came on another day, by the way every intake takes: a draft that is checked, tagged and sent
 * once.
 */
export async function addPastIntake(system: SystemActor, past: PastIntake): Promise<StoreOutcome> {
  const { clinicId } = system;
  const { patient, answers, declined, invitedAt, receivedAt, answered, language = 'en', safetyShownFor = [] } = past;
  const { id: invitationId } = past.again
    ? await inviteAgainAfter(system, past.again.intakeId, past)
    : await createInvitation(system, patient, invitedAt, { visitAt: past.visitAt ?? null, language });
  const { keyring, draft } = await withClinic(clinicId, async (tx) => {
    const { timeZone, ...clinic } = await tx.clinic.findFirstOrThrow({
      where: { id: clinicId },
      select: { timeZone: true, name: true, emergencyNumber: true },
    });
    const keyring = await keyringOf(tx, clinicId);
    const id = newId();
    const standing = await standingAgain(tx, { clinicId, invitationId }, past);
    const content = { ...emptyContent, answers, declined, standing };
    if (answered)
      await keepConsent(tx, keyring, { clinicId, invitationId }, sign(clinic, { ...answered, language }), receivedAt);
    const { submissionKey, version } = await tx.draft.create({
      data: {
        id,
        clinicId,
        invitationId,
        sealed: sealDraft(keyring, id, content),
        safetyShownFor: [...safetyShownFor],
      },
      select: { submissionKey: true, version: true },
    });
    const today = todayIn(timeZone, receivedAt);

    return { keyring, draft: { ...content, savedSteps: [], submissionKey, version, today } };
  });

  const voice = voiceOf(answered?.answeredBy ?? 'patient');

  return storeIntake(system, keyring, { invitationId, draft, language, voice, receivedAt });
}

async function inviteAgainAfter(system: SystemActor, intakeId: string, { invitedAt, visitAt }: PastIntake) {
  const { clinicId } = system;
  const before = await withClinic(clinicId, (tx) =>
    tx.intake.findFirstOrThrow({ where: { id: intakeId, clinicId }, select: { invitationId: true } }),
  );

  return (
    (await inviteAgain(system, before.invitationId, invitedAt, visitAt)) ?? Promise.reject(new Error('No invitation.'))
  );
}

/** What of last time was said to be still right on the day of this intake, where today's answer is the same. */
async function standingAgain(
  tx: Transaction,
  of: Readonly<{ clinicId: string; invitationId: string }>,
  { again, answers, receivedAt }: PastIntake,
): Promise<Standing> {
  const earlier = again ? await findEarlier(tx, of, answers) : null;
  if (!again || !earlier) return {};
  const offers = offersOf(earlier, { answers: {}, declined: [], asked: again.stillRight });
  const at = receivedAt;
  const confirmed = offers.reduce((sofar, offer) => confirm(sofar, offer, { ...earlier, at }), {
    answers,
    standing: {},
  });

  return stillStanding(confirmed.standing, answers);
}

/** Has the clinic a patient of this record number? */
export async function knowsPatient({ clinicId }: SystemActor, recordNumber: string): Promise<boolean> {
  return withClinic(clinicId, async (tx) => {
    const known = wherePatient(await keyringOf(tx, clinicId), { recordNumber });

    return (await tx.patient.count({ where: { clinicId, ...known } })) > 0;
  });
}
