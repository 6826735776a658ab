import 'server-only';
import { createHash } from 'node:crypto';
import type { Problem } from '../form/read-step';
import type { Draft } from '../intake/draft';
import { urgencies } from '../intake/review';
import { formText, toSubmission } from '../intake/submission';
import type { PatientActor, SystemActor } from './actor';
import { record } from './audit';
import type { Transaction } from './database';
import { sealAnswers } from './intake-answers';
import { newId } from './new-id';
import { keyringOf } from './vault/data-keys';

export type Sent = Readonly<{
  invitationId: string;
  draft: Draft & Readonly<{ submissionKey: string; version: number; today: string }>;
  /** Now, unless the operator brings in an intake of another day. */
  receivedAt?: Date;
}>;

export type StoreOutcome = { ok: true; intakeId: string } | { ok: false; problem: 'incomplete'; missing: Problem[] };

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const formWords = JSON.stringify(formText);
const formTextHash = sha256(formText);

/** Keeps the words that patients read, once: the database takes them under their own hash only. */
async function keepFormText(tx: Transaction): Promise<void> {
  const kept = await tx.formText.findUnique({ where: { hash: formTextHash }, select: { hash: true } });
  if (!kept) await tx.$executeRaw`SELECT keep_form_text(${formWords})`;
}

/** Writes an intake with its form text, evaluation, review and audit line, in the caller's transaction. */
export async function storeIntake(
  tx: Transaction,
  actor: PatientActor | SystemActor,
  sent: Sent,
): Promise<StoreOutcome> {
  const { clinicId } = actor;
  const { invitationId, draft } = sent;
  const outcome = toSubmission(draft, draft.today);
  if (!outcome.ok) return { ok: false, problem: 'incomplete', missing: outcome.missing };
  const { answers, declined, asked, scored, evaluation } = outcome.submission;

  const { patientId } = await tx.invitation.findFirstOrThrow({
    where: { id: invitationId, clinicId },
    select: { patientId: true },
  });
  await keepFormText(tx);
  const intakeId = newId();
  const { receivedAt } = await tx.intake.create({
    data: {
      id: intakeId,
      clinicId,
      patientId,
      invitationId,
      formTextHash,
      ...sealAnswers(await keyringOf(tx, clinicId), intakeId, answers),
      declined,
      asked,
      age: scored.age ?? null,
      submissionKey: draft.submissionKey,
      draftVersion: draft.version,
      ...(sent.receivedAt && { receivedAt: sent.receivedAt }),
    },
    select: { receivedAt: true },
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
  record(tx, actor, 'intake.submitted', intakeId);

  return { ok: true, intakeId };
}
