import 'server-only';
import { answersSchema } from '../form/answers';
import type { PatientActor } from './actor';
import { birthDateOf } from './birth-dates';
import type { Transaction } from './database';
import { holdsAnswers } from './drafts';

export type Begun = Readonly<{
  sent: boolean;
  wrongDates: number;
  /** Something was answered, sent or not. */
  holdsAnswers: boolean;
  /** The date of birth that the clinic has or, where it has none, the one answered. */
  birthDate: string | null;
}>;

/** How far an invitation has come, and what another browser's date of birth is held against. */
export async function readBegun(
  tx: Transaction,
  { clinicId, invitationId }: Pick<PatientActor, 'clinicId' | 'invitationId'>,
): Promise<Begun> {
  const { wrongDates, patientId, draft, intake } = await tx.invitation.findFirstOrThrow({
    where: { id: invitationId, clinicId },
    select: {
      wrongDates: true,
      patientId: true,
      draft: { select: { answers: true, declined: true, attempt: true } },
      intake: { select: { answers: true } },
    },
  });
  const answers = answersSchema.parse(intake?.answers ?? draft?.answers ?? {});

  return {
    sent: intake !== null,
    wrongDates,
    holdsAnswers: intake !== null || (draft !== null && holdsAnswers(draft)),
    birthDate: (await birthDateOf(tx, { clinicId, patientId })) ?? answers.dob ?? null,
  };
}
