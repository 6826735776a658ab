import 'server-only';
import type { Result } from '../../intake/result';
import type { Clinician } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { lockReview } from '../review/lock-review';

export type AcknowledgmentProblem = 'not-found' | 'no-emergency' | 'acknowledged-before';

/** Writes down that a clinician has seen an emergency. The first one counts; a colleague who comes later is told who was. */
export async function acknowledge(
  clinician: Clinician,
  intakeId: string,
): Promise<Result<null, AcknowledgmentProblem>> {
  const { clinicId, memberId } = clinician;

  return withClinic<Result<null, AcknowledgmentProblem>>(clinicId, async (tx) => {
    const review = await lockReview(tx, clinicId, intakeId);
    if (!review) return { ok: false, problem: 'not-found' };
    const before = await tx.acknowledgment.findFirst({ where: { clinicId, intakeId }, select: { memberId: true } });
    if (before) {
      return before.memberId === memberId ? { ok: true, value: null } : { ok: false, problem: 'acknowledged-before' };
    }
    if (review.urgencyRank !== 0) return { ok: false, problem: 'no-emergency' };
    await acknowledgeIn(tx, clinician, intakeId);

    return { ok: true, value: null };
  });
}

/** The same as part of something else that a clinician does to an emergency: it takes having seen it. */
export async function acknowledgeIn(tx: Transaction, clinician: Clinician, intakeId: string): Promise<void> {
  const { clinicId, memberId } = clinician;
  const data = [{ clinicId, intakeId, memberId }];
  const { count } = await tx.acknowledgment.createMany({ data, skipDuplicates: true });
  if (count > 0) record(tx, clinician, 'intake.acknowledged', intakeId);
}
