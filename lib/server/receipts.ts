import 'server-only';
import type { Answers } from '../form/answers';
import type { QuestionId } from '../form/form';
import { referenceOf } from '../intake/reference';
import { emergencyRules, holdsBackExercises } from '../intake/safety';
import type { PatientActor } from './actor';
import { todayIn } from './clinic-day';
import { withClinic } from './database';
import { openAnswers } from './intake-answers';
import { keyringOf } from './vault/data-keys';

/** What a patient may see of an intake that was sent: that it arrived, and their own answers. Never what it may mean. */
export type Receipt = Readonly<{
  clinic: Readonly<{ name: string; phone: string; emergencyNumber: string; timeZone: string }>;
  receiptCode: string;
  receivedAt: Date;
  answers: Answers;
  declined: readonly QuestionId[];
  asked: readonly QuestionId[];
  /** An answer asks for the safety screen: its words come first here too. */
  emergency: boolean;
  exercisesHeldBack: boolean;
}>;

/** The receipt of the patient's intake, or null while it was not sent. */
export async function findReceipt({ clinicId, invitationId }: PatientActor): Promise<Receipt | null> {
  return withClinic(clinicId, async (tx) => {
    const intake = await tx.intake.findFirst({
      where: { clinicId, invitationId },
      select: { id: true, receivedAt: true, answers: true, sealed: true, declined: true, asked: true },
    });
    if (!intake) return null;
    const clinic = await tx.clinic.findFirstOrThrow({
      where: { id: clinicId },
      select: { name: true, phone: true, emergencyNumber: true, timeZone: true },
    });
    const answers = openAnswers(await keyringOf(tx, clinicId), intake);
    const day = todayIn(clinic.timeZone, intake.receivedAt);

    return {
      clinic,
      receiptCode: referenceOf(intake.id),
      receivedAt: intake.receivedAt,
      answers,
      declined: intake.declined as QuestionId[],
      asked: intake.asked as QuestionId[],
      emergency: emergencyRules(answers, day).length > 0,
      exercisesHeldBack: holdsBackExercises(answers, day),
    };
  });
}
