import 'server-only';
import type { ReviewState } from '../../intake/review';
import type { Transaction } from '../database/database';

/** What of a review may be changed for many at once, as it stands. */
export type Standing = Readonly<{
  intakeId: string;
  state: ReviewState;
  version: number;
  reviewerId: string | null;
  assigneeId: string | null;
  assignedById: string | null;
  assignedAt: Date | null;
}>;

/** These reviews of the clinic as they stand, held until the transaction ends; always taken in the same order. */
export async function lockReviews(
  tx: Transaction,
  clinicId: string,
  intakeIds: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  const rows = await tx.$queryRaw<Standing[]>`
    SELECT intake_id AS "intakeId", state, version, reviewer_id AS "reviewerId", assignee_id AS "assigneeId",
           assigned_by_id AS "assignedById", assigned_at AS "assignedAt"
      FROM review WHERE clinic_id = ${clinicId}::uuid AND intake_id = ANY(${[...intakeIds]}::uuid[])
     ORDER BY intake_id FOR NO KEY UPDATE`;

  return new Map(rows.map((row) => [row.intakeId, row]));
}
