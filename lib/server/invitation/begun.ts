import 'server-only';
import { holdsAnswers } from '../../intake/draft';
import type { PatientActor } from '../actor';
import type { Transaction } from '../database/database';
import { openDraft } from '../draft/draft-content';
import { openAnswers } from '../intake/intake-answers';
import { birthDateOf } from '../patient/known-details';
import { keyringOf } from '../vault/data-keys';

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
      draft: { select: { id: true, sealed: true } },
      intake: { select: { id: true, answers: true, sealed: true } },
    },
  });
  const keyring = await keyringOf(tx, clinicId);
  const content = draft && openDraft(keyring, draft);
  const answers = intake ? openAnswers(keyring, intake).answers : content?.answers;

  return {
    sent: intake !== null,
    wrongDates,
    holdsAnswers: intake !== null || (content !== null && holdsAnswers(content)),
    birthDate: (await birthDateOf(tx, { clinicId, patientId })) ?? answers?.dob ?? null,
  };
}
