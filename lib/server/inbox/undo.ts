import 'server-only';
import type { Result } from '../../intake/result';
import type { ReviewState } from '../../intake/review';
import type { Clinician } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { lockReviews, type Standing } from '../review/lock-reviews';

const undoMinutes = 10;

type Before = Readonly<{
  intakeId: string;
  state: ReviewState;
  version: number;
  reviewerId: string | null;
  assigneeId: string | null;
}>;

type Action = Readonly<{ kind: string; assigneeId: string | null; doneAt: Date }>;

/** How long what was done to many at once can still be undone. */
export function undoableUntil(doneAt: Date): Date {
  return new Date(doneAt.getTime() + undoMinutes * 60_000);
}

/**
 * Undoes what a clinician did to many intakes at once: each as it was before, unless somebody has changed it meanwhile.
 * Only by who did it, for some minutes, and once.
 */
export async function undoMany(clinician: Clinician, id: string): Promise<Result<null, 'not-found' | 'too-late'>> {
  const { clinicId, memberId } = clinician;

  return withClinic(clinicId, async (tx) => {
    await tx.$executeRaw`SELECT id FROM bulk_action WHERE clinic_id = ${clinicId}::uuid AND id = ${id}::uuid FOR UPDATE`;
    const action = await tx.bulkAction.findFirst({ where: { clinicId, id, memberId } });
    if (!action) return { ok: false, problem: 'not-found' };
    if (action.undoneAt) return { ok: true, value: null };
    if (undoableUntil(action.doneAt) < new Date()) return { ok: false, problem: 'too-late' };
    const before = action.before as unknown as Before[];
    const standing = await lockReviews(
      tx,
      clinicId,
      before.map(({ intakeId }) => intakeId),
    );
    const isUntouched = (was: Before) => stands(standing.get(was.intakeId), was, action);
    for (const was of before.filter(isUntouched)) await putBack(tx, clinician, was, action);
    const notUndone = before.filter((was) => !isUntouched(was)).map(({ intakeId }) => intakeId);
    await tx.bulkAction.updateMany({ where: { clinicId, id }, data: { undoneAt: new Date(), notUndone } });

    return { ok: true, value: null };
  });
}

/** Is the review still as the action left it? */
function stands(now: Standing | undefined, was: Before, { kind, assigneeId, doneAt }: Action): boolean {
  if (!now) return false;
  if (kind === 'close') return now.state === 'closed' && now.version === was.version + 1;

  return now.assigneeId === assigneeId && now.assignedAt?.getTime() === doneAt.getTime();
}

async function putBack(tx: Transaction, clinician: Clinician, was: Before, { kind }: Action): Promise<void> {
  const { clinicId, memberId } = clinician;
  const { intakeId, state, reviewerId, assigneeId } = was;
  if (kind === 'close') {
    await tx.review.updateMany({
      where: { clinicId, intakeId },
      data: { state, reviewerId, version: { increment: 1 } },
    });
  } else {
    await tx.$executeRaw`
      UPDATE review SET assignee_id = ${assigneeId}::uuid, assigned_by_id = ${memberId}::uuid, assigned_at = ${new Date()}
       WHERE clinic_id = ${clinicId}::uuid AND intake_id = ${intakeId}::uuid`;
  }
  record(tx, clinician, 'review.undone', intakeId);
}
