import 'server-only';
import { randomUUID } from 'node:crypto';
import { isStorableText } from '../../form/answers';
import type { Result } from '../../intake/result';
import { nextStates, type ReviewState } from '../../intake/review';
import type { Clinician } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { keyringOf } from '../vault/data-keys';
import { noteKey, sealNote } from './notes';

export const maxNoteLength = 5000;

export type ReviewChange = Readonly<{
  /** The version the clinician was looking at. */
  version: number;
  /** The state to go to, or none when only a note is added. */
  to: ReviewState | null;
  note: string;
  /** Made with the page: the same note from the same page, posted again, is the same note. */
  key?: string;
}>;

export type ReviewProblem = 'not-found' | 'unreadable-note' | 'not-allowed' | 'changed-meanwhile';

/**
 * Adds a note and moves the review on. If a colleague was faster the state stays theirs, but the note is kept: notes
 * only ever add up. The same change posted twice happens once, and gets the same answer. The audit lines are written in
 * the same transaction.
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
    if (body) await addNote(tx, clinician, intakeId, { body, page: change.key ?? randomUUID() });
    if (change.to === null) return { ok: true, value: null };

    const { count } = await tx.review.updateMany({
      where: { ...where, version: change.version, state: { in: statesBefore(change.to) } },
      data: {
        state: change.to,
        version: { increment: 1 },
        reviewerId: clinician.memberId,
        ...(change.to === 'reviewed' && { reviewedAt: new Date() }),
        ...(change.to === 'reopened' && { reviewedAt: null }),
      },
    });
    if (count === 0) return whyNot(tx, clinician, intakeId, change);
    record(tx, clinician, 'review.changed', intakeId);

    return { ok: true, value: null };
  });
}

/** Why a review did not move: the step is not open from here, a colleague was faster, or this very change was made. */
async function whyNot(
  tx: Transaction,
  { clinicId, memberId }: Clinician,
  intakeId: string,
  { version, to }: ReviewChange,
): Promise<Result<null, ReviewProblem>> {
  const review = await tx.review.findFirstOrThrow({
    where: { clinicId, intakeId },
    select: { version: true, state: true, reviewerId: true },
  });
  if (review.version === version) return { ok: false, problem: 'not-allowed' };
  const repeated = review.version === version + 1 && review.state === to && review.reviewerId === memberId;

  return repeated ? { ok: true, value: null } : { ok: false, problem: 'changed-meanwhile' };
}

function statesBefore(to: ReviewState): ReviewState[] {
  return (['new', 'in_review', 'reviewed', 'closed', 'reopened'] as const).filter((state) =>
    nextStates(state).includes(to),
  );
}

async function addNote(
  tx: Transaction,
  clinician: Clinician,
  intakeId: string,
  { body, page }: { body: string; page: string },
): Promise<void> {
  const { clinicId, memberId } = clinician;
  const id = newId();
  const sealed = sealNote(await keyringOf(tx, clinicId), id, body);
  const { count } = await tx.note.createMany({
    data: [{ id, clinicId, intakeId, authorId: memberId, sealed, key: noteKey(page, body) }],
    skipDuplicates: true,
  });
  if (count > 0) record(tx, clinician, 'note.added', intakeId);
}
