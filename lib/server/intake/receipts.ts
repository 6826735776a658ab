import 'server-only';
import type { Answers } from '../../form/answers';
import type { QuestionId } from '../../form/form';
import type { Consent } from '../../intake/consent/consent';
import { referenceOf } from '../../intake/reference';
import { emergencyRules, holdsBackExercises } from '../../intake/safety';
import type { PatientActor } from '../actor';
import { recordExport } from '../audit/audit';
import { todayIn } from '../clinic/clinic-day';
import { consentsOf } from '../consent/consents';
import { withClinic } from '../database/database';
import { isKnown } from '../patient/known-browser';
import { keyringOf } from '../vault/data-keys';
import { openAnswers } from './intake-answers';

type Clinic = Readonly<{ name: string; phone: string; emergencyNumber: string; timeZone: string }>;

/**
 * What a patient may see of an intake that was sent: that it arrived, how far the clinic has come with it, and their own
 * answers. Never what it may mean, nor anything else of the review.
 */
export type Receipt = Readonly<{
  clinic: Clinic;
  receiptCode: string;
  receivedAt: Date;
  /** When a clinician first read it; null while nobody has. */
  openedAt: Date | null;
  /** When it came to be reviewed; null while it is not. */
  reviewedAt: Date | null;
  answers: Answers;
  declined: readonly QuestionId[];
  asked: readonly QuestionId[];
  /** Under which consent it was sent; none is known of one that the clinic brought in. */
  consent: Consent | null;
  /** An answer asks for the safety screen: its words come first here too. */
  emergency: boolean;
  exercisesHeldBack: boolean;
}>;

/** Why there is no whole receipt: nothing was sent yet, or this browser may know no more than that it arrived. */
type NoReceipt = Readonly<
  { ok: false; problem: 'not-sent' } | { ok: false; problem: 'begun-elsewhere'; clinic: Clinic }
>;

/**
 * The receipt of the patient's intake. Where it leaves as a file, `exportedBy` is the template of the route, and that is
 * written into the audit trail.
 */
export async function findReceipt(
  patient: PatientActor,
  { exportedBy }: Readonly<{ exportedBy?: string }> = {},
): Promise<{ ok: true; value: Receipt } | NoReceipt> {
  const { clinicId, invitationId } = patient;

  return withClinic(clinicId, async (tx) => {
    const intake = await tx.intake.findFirst({
      where: { clinicId, invitationId },
      select: {
        id: true,
        receivedAt: true,
        answers: true,
        sealed: true,
        declined: true,
        asked: true,
        review: { select: { openedAt: true, reviewedAt: true } },
      },
    });
    if (!intake) return { ok: false, problem: 'not-sent' };
    const clinic = await tx.clinic.findFirstOrThrow({
      where: { id: clinicId },
      select: { name: true, phone: true, emergencyNumber: true, timeZone: true },
    });
    if (!(await isKnown(tx, patient))) return { ok: false, problem: 'begun-elsewhere', clinic };
    if (exportedBy) recordExport(tx, patient, intake.id, exportedBy);
    const keyring = await keyringOf(tx, clinicId);
    const { answers } = openAnswers(keyring, intake);
    const consents = await consentsOf(tx, keyring, patient);
    const day = todayIn(clinic.timeZone, intake.receivedAt);

    return {
      ok: true,
      value: {
        clinic,
        receiptCode: referenceOf(intake.id),
        receivedAt: intake.receivedAt,
        openedAt: intake.review?.openedAt ?? null,
        reviewedAt: intake.review?.reviewedAt ?? null,
        answers,
        declined: intake.declined as QuestionId[],
        asked: intake.asked as QuestionId[],
        consent: consents.at(-1) ?? null,
        emergency: emergencyRules(answers, day).length > 0,
        exercisesHeldBack: holdsBackExercises(answers, day),
      },
    };
  });
}
