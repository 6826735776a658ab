import 'server-only';
import type { PatientActor } from '../actor';
import { record } from '../audit/audit';
import { withClinic } from '../database/database';
import { readBegun } from '../invitation/begun';
import { lockInvitation, maxWrongDates } from '../invitation/invitations';
import { isSame } from '../secrets';
import { isKnown, makeKnown } from './known-browser';

export type BirthDateCheck = Readonly<{
  /** What this browser is to be asked: nothing, the date, or (having no date to hold it against, or no try left) neither. */
  ask: 'nothing' | 'date' | 'no-date' | 'locked';
  triesLeft: number;
  /** It was sent already; what is asked for is the receipt. */
  sent: boolean;
  clinic: Readonly<{ name: string; phone: string; emergencyNumber: string; timeZone: string }>;
}>;

/** Whether this browser has to give the date of birth before it may see what was answered in another. */
export async function findBirthDateCheck(patient: PatientActor): Promise<BirthDateCheck> {
  return withClinic(patient.clinicId, async (tx) => {
    const clinic = await tx.clinic.findFirstOrThrow({
      where: { id: patient.clinicId },
      select: { name: true, phone: true, emergencyNumber: true, timeZone: true },
    });
    const { sent, wrongDates, holdsAnswers, birthDate } = await readBegun(tx, patient);
    const triesLeft = Math.max(0, maxWrongDates - wrongDates);
    if (!holdsAnswers || (await isKnown(tx, patient))) return { ask: 'nothing', triesLeft, sent, clinic };
    if (triesLeft === 0) return { ask: 'locked', triesLeft, sent, clinic };

    return { ask: birthDate ? 'date' : 'no-date', triesLeft, sent, clinic };
  });
}

/**
 * Holds a date of birth (YYYY-MM-DD) against the one the clinic has or, where it has none, the one answered. The fifth
 * wrong one locks the invitation for every browser that is not known yet, until the front desk makes a new link. Wrong
 * is wrong, whatever is stored.
 */
export async function checkBirthDate(
  patient: PatientActor,
  given: string,
): Promise<'right' | 'wrong' | 'no-date' | 'locked'> {
  const { clinicId, invitationId } = patient;

  return withClinic(clinicId, async (tx) => {
    await lockInvitation(tx, patient, invitationId);
    const { wrongDates, birthDate } = await readBegun(tx, patient);
    if (await isKnown(tx, patient)) return 'right';
    if (wrongDates >= maxWrongDates) return 'locked';
    if (!birthDate) return 'no-date';
    if (isSame(given, birthDate)) {
      await makeKnown(tx, patient);
      record(tx, patient, 'invitation.birth-date-right', invitationId);
      return 'right';
    }
    const where = { id: invitationId, clinicId };
    await tx.invitation.updateMany({ where, data: { wrongDates: { increment: 1 } } });
    record(tx, patient, 'invitation.birth-date-wrong', invitationId);
    if (wrongDates + 1 < maxWrongDates) return 'wrong';
    record(tx, patient, 'invitation.locked', invitationId);

    return 'locked';
  });
}
