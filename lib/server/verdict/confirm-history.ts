import 'server-only';
import { createHash } from 'node:crypto';
import type { Answers } from '../../form/answers';
import { toScoredAnswers } from '../../form/scored-answers';
import type { Result } from '../../intake/result';
import { confirmableIn } from '../../intake/verdict/confirmation';
import { type Confirmable, confirmables } from '../../tagging/confirmable';
import type { ExplainedEvaluation } from '../../tagging/evaluation';
import { explainAnswers } from '../../tagging/tag-answers';
import type { Clinician } from '../actor';
import { record } from '../audit/audit';
import { withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { type FromPage, hold, letGo } from '../review/held-changes';
import { lockReview, newestEvaluation } from '../review/lock-review';

export type ConfirmedHistory = Readonly<{
  confirmed: readonly Confirmable[];
  /** The evaluation that stood on the page. */
  seen: string;
  page: FromPage;
}>;

export type ConfirmationProblem = 'not-found' | 'nothing-confirmed' | 'changed-meanwhile';

/**
 * Evaluates an intake again with what a clinician has confirmed of its history, as a further evaluation beside the
 * earlier ones, which stay as they are. It reads the answers as they were sent; what is confirmed adds to what was
 * confirmed before. It can raise the urgency and never lowers it.
 */
export async function confirmHistory(
  clinician: Clinician,
  intakeId: string,
  { seen, page, ...given }: ConfirmedHistory,
): Promise<Result<null, ConfirmationProblem>> {
  const { clinicId, memberId } = clinician;

  return withClinic<Result<null, ConfirmationProblem>>(clinicId, async (tx) => {
    if (!(await lockReview(tx, clinicId, intakeId))) return { ok: false, problem: 'not-found' };
    const before = await newestEvaluation(tx, clinicId, intakeId);
    const evaluated = before.result as unknown as ExplainedEvaluation;
    const wanted = [
      ...(evaluated.confirmed ?? []),
      ...given.confirmed.filter((one) => confirmableIn(evaluated).some(({ id }) => id === one)),
    ];
    const confirmed = confirmables.filter((one) => wanted.includes(one));
    if (confirmed.length === (evaluated.confirmed ?? []).length) {
      return before.id === seen ? { ok: false, problem: 'nothing-confirmed' } : { ok: true, value: null };
    }
    if (before.id !== seen) {
      await hold(tx, clinician, intakeId, { change: { of: 'history', confirmed: given.confirmed }, page });
      return { ok: false, problem: 'changed-meanwhile' };
    }
    const intake = await tx.intake.findFirstOrThrow({
      where: { id: intakeId, clinicId },
      select: { answers: true, age: true, formText: { select: { version: true } } },
    });
    const scored = toScored(intake);
    const evaluation = explainAnswers(scored, confirmed);
    await tx.evaluation.create({
      data: {
        id: newId(),
        clinicId,
        intakeId,
        ruleSet: evaluation.ruleSet,
        formVersion: intake.formText.version,
        inputHash: createHash('sha256')
          .update(JSON.stringify([scored, confirmed]))
          .digest('hex'),
        urgency: evaluation.urgency,
        result: evaluation,
        confirmed,
        confirmedById: memberId,
      },
      select: { id: true },
    });
    await letGo(tx, clinician, page.held);
    record(tx, clinician, 'history.confirmed', intakeId);

    return { ok: true, value: null };
  });
}

/** The answers as rules read them: the coded ones, and the age on the day of sending. */
function toScored({ answers, age }: Readonly<{ answers: unknown; age: number | null }>) {
  // The day is of no consequence: the date of birth is not among the coded answers.
  return { ...toScoredAnswers(answers as Answers, ''), ...(age !== null && { age }) };
}
