import 'server-only';
import { randomUUID } from 'node:crypto';
import { isStorableText } from '../../form/answers';
import type { Result } from '../../intake/result';
import { nextStates, type ReviewState } from '../../intake/review';
import { acknowledgeIn } from '../acknowledgment/acknowledgments';
import type { Clinician } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { keyringOf } from '../vault/data-keys';
import { hold, letGo } from './held-changes';
import { lockReview } from './lock-review';
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
  /** When that page was made. */
  seenAt?: Date;
  /** What of the clinician's own this sends again. */
  held?: string | undefined;
}>;

export type ReviewProblem = 'not-found' | 'unreadable-note' | 'not-allowed' | 'changed-meanwhile';

/**
 * Adds a note and moves the review on. If a colleague was faster the state stays theirs, and both step and note are held
 * for their author to send again. A note alone is always added. The same change posted twice happens once, and gets the
 * same answer. Whoever moves an emergency on has seen it: that acknowledges it. The audit lines are written in the same
 * transaction.
 */
export async function changeReview(
  clinician: Clinician,
  intakeId: string,
  change: ReviewChange,
): Promise<Result<null, ReviewProblem>> {
  const body = change.note.trim();
  if (body.length > maxNoteLength || !isStorableText(body)) return { ok: false, problem: 'unreadable-note' };

  return withClinic(clinician.clinicId, async (tx) => {
    const { to, version, held, key = randomUUID(), seenAt = new Date() } = change;
    const locked = await lockReview(tx, clinician.clinicId, intakeId);
    if (!locked) return { ok: false, problem: 'not-found' };
    const page = { key, seenAt, held };
    const where = { intakeId, clinicId: clinician.clinicId };
    const review = await tx.review.findFirstOrThrow({
      where,
      select: { state: true, version: true, reviewerId: true },
    });
    const isRepeat = review.version === version + 1 && review.state === to && review.reviewerId === clinician.memberId;
    if (to !== null && review.version !== version && !isRepeat) {
      await hold(tx, clinician, intakeId, { change: { of: 'review', to, note: body }, page });
      return { ok: false, problem: 'changed-meanwhile' };
    }
    if (body) await addNote(tx, clinician, intakeId, { body, page: key });
    await letGo(tx, clinician, held);
    if (to === null || isRepeat) return { ok: true, value: null };
    if (!nextStates(review.state).includes(to)) return { ok: false, problem: 'not-allowed' };

    await tx.review.updateMany({
      where,
      data: {
        state: to,
        version: { increment: 1 },
        reviewerId: clinician.memberId,
        ...(to === 'reviewed' && { reviewedAt: new Date() }),
        ...(to === 'reopened' && { reviewedAt: null }),
      },
    });
    if (locked.urgencyRank === 0) await acknowledgeIn(tx, clinician, intakeId);
    record(tx, clinician, 'review.changed', intakeId);

    return { ok: true, value: null };
  });
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
