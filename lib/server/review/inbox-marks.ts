import 'server-only';
import { urgencies } from '../../intake/review';
import { isLower } from '../../intake/verdict/urgency-verdict';
import type { Urgency } from '../../tagging/evaluation';
import type { Transaction } from '../database/database';

/** What clinicians did to an intake that its row in the inbox must show. */
export type InboxMarks = Readonly<{
  /** What the rules say, where a clinician made it another; null where it stands as it was. */
  ruledUrgency: Urgency | null;
  /** The clinician's is the lower of the two. */
  lowered: boolean;
  /** Since when an emergency waits to be acknowledged; null where it need not. */
  waitsSince: Date | null;
}>;

type Row = Readonly<{ intakeId: string; counts: number; ruled: Urgency; waitsSince: Date | null }>;

/** The marks of these intakes of one clinic, by id. */
export async function readInboxMarks(
  tx: Transaction,
  clinicId: string,
  intakeIds: readonly string[],
): Promise<ReadonlyMap<string, InboxMarks>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r.intake_id AS "intakeId", r.urgency_rank AS counts,
           (SELECT e.urgency FROM evaluation e WHERE e.clinic_id = r.clinic_id AND e.intake_id = r.intake_id
             ORDER BY e.created_at DESC, e.id DESC LIMIT 1) AS ruled,
           CASE WHEN r.urgency_rank = 0 AND a.intake_id IS NULL THEN coalesce(
             (SELECT max(v.created_at) FROM urgency_verdict v
               WHERE v.clinic_id = r.clinic_id AND v.intake_id = r.intake_id AND v.to_rank = 0), r.received_at) END AS "waitsSince"
      FROM review r
      LEFT JOIN acknowledgment a ON a.clinic_id = r.clinic_id AND a.intake_id = r.intake_id
     WHERE r.clinic_id = ${clinicId}::uuid AND r.intake_id = ANY(${[...intakeIds]}::uuid[])`;

  return new Map(
    rows.map(({ intakeId, counts, ruled, waitsSince }) => {
      const now = urgencies[counts] ?? 'emergency';

      return [intakeId, { ruledUrgency: ruled === now ? null : ruled, lowered: isLower(now, ruled), waitsSince }];
    }),
  );
}

/** Of an intake that nobody did anything to. */
export const unmarked: InboxMarks = { ruledUrgency: null, lowered: false, waitsSince: null };
