import 'server-only';
import type { Transaction } from '../database/database';

/** A line of the trail that changes what a page shows. */
export type Change = Readonly<{ seq: bigint; action: string; subjectId: string | null; actorId: string | null }>;

const mostRead = 500;

/**
 * The number of the clinic's newest line. Asked before the rest of a page is read, so that the page can hear of whatever it does not
 * show: a number is given and its line stands at one moment, in the order of the numbers.
 */
export async function newestLine(tx: Transaction, clinicId: string): Promise<bigint> {
  const newest = await tx.auditEvent.findFirst({
    where: { clinicId },
    orderBy: { seq: 'desc' },
    select: { seq: true },
  });

  return newest?.seq ?? 0n;
}

/** The lines after one that change what a page shows, newest first; of very many the newest few hundred. */
export async function changesSince(tx: Transaction, clinicId: string, seq: bigint): Promise<Change[]> {
  return tx.$queryRaw<Change[]>`
    SELECT seq, action, subject_id AS "subjectId", actor_id AS "actorId" FROM audit_event
     WHERE clinic_id = ${clinicId}::uuid AND seq > ${seq}::bigint AND changes_a_page(action)
     ORDER BY seq DESC LIMIT ${mostRead}`;
}
