import 'server-only';
import { isStorableText } from '../form/answers';
import type { Result } from '../intake/result';
import { nextStates, type ReviewState } from '../intake/review';
import type { Clinician } from './actor';
import { record } from './audit';
import { type Transaction, withClinic } from './database';
import { newId } from './new-id';
import { sealNote } from './notes';
import { keyringOf } from './vault/data-keys';

export const maxNoteLength = 5000;

export type ReviewChange = Readonly<{
  /** The version the clinician was looking at. */
  version: number;
  /** The state to go to, or none when only a note is added. */
  to: ReviewState | null;
  note: string;
}>;

export type ReviewProblem = 'not-found' | 'unreadable-note' | 'not-allowed' | 'changed-meanwhile';

/**
 * Adds a note and moves the review on. If a colleague was faster the state stays theirs, but the note is kept: notes
 * only ever add up. The audit line is written in the same transaction.
 */
export async function changeReview(
  clinician: Clinician,
  intakeId: string,
  change: ReviewChange,
): Promise<Result<null, ReviewProblem>> {
  const body = change.note.trim();
  if (body.length > maxNoteLength || !isStorableText(body)) return { ok: false, problem: 'unreadable-note' };

  return withClinic(clinician.clinicId, async (tx) => {
    const where = { intakeId, clinicId: clinician.clinicId };
    const review = await tx.review.findFirst({ where, select: { state: true } });
    if (!review) return { ok: false, problem: 'not-found' };
    if (body) await addNote(tx, clinician, intakeId, body);
    if (change.to === null) return { ok: true, value: null };

    const { count } = await tx.review.updateMany({
      where: { ...where, version: change.version, state: { in: statesBefore(change.to) } },
      data: { state: change.to, version: { increment: 1 }, reviewerId: clinician.memberId },
    });
    if (count === 0) {
      const stale = await tx.review.findFirst({
        where: { ...where, version: { not: change.version } },
        select: { version: true },
      });
      return { ok: false, problem: stale ? 'changed-meanwhile' : 'not-allowed' };
    }
    await record(tx, clinician, 'review.changed', intakeId);

    return { ok: true, value: null };
  });
}

function statesBefore(to: ReviewState): ReviewState[] {
  return (['new', 'in_review', 'reviewed', 'closed', 'reopened'] as const).filter((state) =>
    nextStates(state).includes(to),
  );
}

async function addNote(tx: Transaction, clinician: Clinician, intakeId: string, body: string): Promise<void> {
  const { clinicId, memberId } = clinician;
  const id = newId();
  const sealed = sealNote(await keyringOf(tx, clinicId), id, body);
  await tx.note.create({ data: { id, clinicId, intakeId, authorId: memberId, sealed } });
  await record(tx, clinician, 'note.added', intakeId);
}
