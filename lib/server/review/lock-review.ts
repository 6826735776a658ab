import 'server-only';
import type { Transaction } from '../database/database';

type Locked = Readonly<{ urgencyRank: number; receivedAt: Date }>;

/**
 * Locks an intake's review until the transaction ends, so that what clinicians do to it comes one after another. Null
 * where the clinic has no such intake.
 */
export async function lockReview(tx: Transaction, clinicId: string, intakeId: string): Promise<Locked | null> {
  const [row] = await tx.$queryRaw<Locked[]>`
    SELECT urgency_rank AS "urgencyRank", received_at AS "receivedAt" FROM review
     WHERE clinic_id = ${clinicId}::uuid AND intake_id = ${intakeId}::uuid FOR UPDATE`;

  return row ?? null;
}

/** The newest evaluation of an intake. */
export async function newestEvaluation(tx: Transaction, clinicId: string, intakeId: string) {
  return tx.evaluation.findFirstOrThrow({
    where: { clinicId, intakeId },
    select: { id: true, result: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
}
