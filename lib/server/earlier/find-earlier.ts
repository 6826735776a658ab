import 'server-only';
import type { Answers } from '../../form/answers';
import type { Earlier } from '../../intake/repeat/repeat';
import type { PatientActor } from '../actor';
import { consentsOf } from '../consent/consents';
import type { Transaction } from '../database/database';
import { openAnswers } from '../intake/intake-answers';
import { maxWrongDates } from '../invitation/invitations';
import { birthDateOf } from '../patient/known-details';
import { keyringOf } from '../vault/data-keys';

type Of = Pick<PatientActor, 'clinicId' | 'invitationId'>;

/**
 * What the same patient of the same clinic sent last time, with the date of birth that opens it: the clinic's or, where
 * it has none, the one answered then. Null if there is nothing, if consent to it was taken back, or if no date is known.
 */
export async function findLastIntake(
  tx: Transaction,
  { clinicId, invitationId }: Of,
): Promise<{ earlier: Earlier; birthDate: string } | null> {
  const { patientId } = await tx.invitation.findFirstOrThrow({
    where: { id: invitationId, clinicId },
    select: { patientId: true },
  });
  const last = await tx.intake.findFirst({
    where: { clinicId, patientId, invitationId: { not: invitationId } },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, receivedAt: true, answers: true, sealed: true, invitationId: true },
  });
  if (!last) return null;
  const keyring = await keyringOf(tx, clinicId);
  const consents = await consentsOf(tx, keyring, { clinicId, invitationId: last.invitationId });
  if (consents.at(-1)?.withdrawnAt) return null;
  const { answers, confirmed } = openAnswers(keyring, last);
  const birthDate = (await birthDateOf(tx, { clinicId, patientId })) ?? answers.dob;
  if (birthDate === undefined) return null;

  return { earlier: { intakeId: last.id, receivedAt: last.receivedAt, answers, confirmed }, birthDate };
}

/**
 * The same, for whoever has given that date of birth in the form. A link alone opens nothing of last time, and after
 * five wrong dates nothing does.
 */
export async function findEarlier(tx: Transaction, patient: Of, { dob }: Answers): Promise<Earlier | null> {
  if (dob === undefined) return null;
  const last = await findLastIntake(tx, patient);
  if (last?.birthDate !== dob) return null;
  const { wrongDates } = await tx.invitation.findFirstOrThrow({
    where: { id: patient.invitationId, clinicId: patient.clinicId },
    select: { wrongDates: true },
  });

  return wrongDates >= maxWrongDates ? null : last.earlier;
}
