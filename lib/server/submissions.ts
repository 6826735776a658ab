import 'server-only';
import type { PatientActor } from './actor';
import { withClinic } from './database';
import { lockDraft, readDraft } from './drafts';
import { invitationAccess, lockInvitation } from './invitations';
import { type StoreOutcome, storeIntake } from './store-intake';

/** What the patient checked before sending: which draft, and in which version. */
export type Sending = Readonly<{ key: string; version: number }>;

export type SendOutcome =
  | StoreOutcome
  /** The draft changed after it was checked: check again, then send. */
  | { ok: false; problem: 'changed' }
  /** It was sent before, by another sending than this one. */
  | { ok: false; problem: 'already-sent' }
  /** It was begun in another browser, and this one was not asked who it is. */
  | { ok: false; problem: 'begun-elsewhere' }
  /** The clinic took the invitation back. */
  | { ok: false; problem: 'revoked' };

/**
 * Sends the patient's draft: answers, form text, evaluation, review and audit line together or not at all. The same
 * sending repeated (a double click, a lost reply, a retry) finds the intake it made and gives the same answer.
 */
export async function sendDraft(patient: PatientActor, sending: Sending): Promise<SendOutcome> {
  const { clinicId, invitationId } = patient;

  return withClinic(clinicId, async (tx) => {
    await lockInvitation(tx, patient, invitationId);
    await lockDraft(tx, patient);
    const sent = await tx.intake.findFirst({
      where: { clinicId, invitationId },
      select: { id: true, submissionKey: true, draftVersion: true },
    });
    if (sent) {
      const same = sent.submissionKey === sending.key && sent.draftVersion === sending.version;
      return same ? { ok: true, intakeId: sent.id } : { ok: false, problem: 'already-sent' };
    }
    if ((await invitationAccess(tx, patient)) === 'revoked') return { ok: false, problem: 'revoked' };
    const found = await readDraft(tx, patient);
    if (!found.ok) return { ok: false, problem: found.problem === 'sent' ? 'already-sent' : found.problem };
    const draft = found.value;
    if (draft.submissionKey !== sending.key || draft.version !== sending.version) {
      return { ok: false, problem: 'changed' };
    }

    return storeIntake(tx, patient, { invitationId, draft });
  });
}
