import 'server-only';
import { createHash } from 'node:crypto';
import type { Problem } from '../form/read-step';
import { urgencies } from '../intake/review';
import { formText, toSubmission } from '../intake/submission';
import type { PatientActor } from './actor';
import { record } from './audit';
import { type Transaction, withClinic } from './database';
import { readDraft, type SavedDraft } from './drafts';
import { invitationState, lockInvitation } from './invitations';

/** What the patient checked before sending: which draft, and in which version. */
export type Sending = Readonly<{ key: string; version: number }>;

export type SendOutcome =
  | { ok: true; intakeId: string }
  | { ok: false; problem: 'incomplete'; missing: Problem[] }
  /** The draft changed after it was checked: check again, then send. */
  | { ok: false; problem: 'changed' }
  /** It was sent before, by another sending than this one. */
  | { ok: false; problem: 'already-sent' }
  /** The clinic took the invitation back. */
  | { ok: false; problem: 'revoked' };

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const formTextHash = sha256(formText);

/**
 * Sends the patient's draft: answers, form text, evaluation, review and audit line together or not at all. The same
 * sending repeated (a double click, a lost reply, a retry) finds the intake it made and gives the same answer.
 */
export async function sendDraft(patient: PatientActor, sending: Sending): Promise<SendOutcome> {
  const { clinicId, invitationId } = patient;

  return withClinic(clinicId, async (tx) => {
    await lockInvitation(tx, invitationId);
    const sent = await tx.intake.findFirst({
      where: { clinicId, invitationId },
      select: { id: true, submissionKey: true, draftVersion: true },
    });
    if (sent) {
      const same = sent.submissionKey === sending.key && sent.draftVersion === sending.version;
      return same ? { ok: true, intakeId: sent.id } : { ok: false, problem: 'already-sent' };
    }
    if ((await invitationState(tx, patient)) === 'revoked') return { ok: false, problem: 'revoked' };
    const draft = await readDraft(tx, patient);
    if (!draft || draft.submissionKey !== sending.key || draft.version !== sending.version) {
      return { ok: false, problem: 'changed' };
    }

    return store(tx, patient, draft);
  });
}

async function store(tx: Transaction, patient: PatientActor, draft: SavedDraft): Promise<SendOutcome> {
  const { clinicId, invitationId } = patient;
  const outcome = toSubmission(draft, draft.today);
  if (!outcome.ok) return { ok: false, problem: 'incomplete', missing: outcome.missing };
  const { answers, declined, asked, scored, evaluation } = outcome.submission;

  const { patientId } = await tx.invitation.findFirstOrThrow({
    where: { id: invitationId, clinicId },
    select: { patientId: true },
  });
  await tx.formText.createMany({ data: [{ hash: formTextHash, ...formText }], skipDuplicates: true });
  const { id: intakeId, receivedAt } = await tx.intake.create({
    data: {
      clinicId,
      patientId,
      invitationId,
      formTextHash,
      answers,
      declined,
      asked,
      age: scored.age ?? null,
      submissionKey: draft.submissionKey,
      draftVersion: draft.version,
    },
    select: { id: true, receivedAt: true },
  });
  await tx.evaluation.create({
    data: {
      clinicId,
      intakeId,
      ruleSet: evaluation.ruleSet,
      formVersion: formText.version,
      inputHash: sha256(scored),
      urgency: evaluation.urgency,
      result: evaluation,
    },
  });
  const urgencyRank = urgencies.indexOf(evaluation.urgency);
  await tx.review.create({ data: { clinicId, intakeId, urgencyRank, receivedAt } });
  await tx.draft.deleteMany({ where: { clinicId, invitationId } });
  await record(tx, patient, 'intake.submitted', intakeId);

  return { ok: true, intakeId };
}
