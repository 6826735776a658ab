import 'server-only';
import type { PatientActor } from '../actor';
import { record } from '../audit/audit';
import type { Transaction } from '../database/database';
import { findLastIntake } from './find-earlier';

/**
 * Counts a date of birth in the form that does not open what there is of last time, among the wrong dates of the
 * invitation: whoever tries dates until one opens it comes to an end after five.
 */
export async function countWrongDate(tx: Transaction, patient: PatientActor, dob: string | undefined): Promise<void> {
  if (dob === undefined) return;
  const last = await findLastIntake(tx, patient);
  if (!last || last.birthDate === dob) return;
  const where = { id: patient.invitationId, clinicId: patient.clinicId };
  await tx.invitation.updateMany({ where, data: { wrongDates: { increment: 1 } } });
  record(tx, patient, 'invitation.birth-date-wrong', patient.invitationId);
}
