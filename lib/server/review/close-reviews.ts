import 'server-only';
import { nextStates } from '../../intake/review';
import type { Clinician } from '../actor';
import { record } from '../audit/audit';
import type { Transaction } from '../database/database';
import { lockReviews, type Standing } from './lock-reviews';

/** An intake as the clinician saw it: the version of its review then. */
export type SeenReview = Readonly<{ intakeId: string; version: number }>;

/**
 * Why a review was not closed: not the clinic's, changed by somebody, not so far that it may be closed, or an emergency of
 * which nobody has said yet that they have seen it.
 */
type NotClosed = Readonly<{
  intakeId: string;
  why: 'not-found' | 'changed-meanwhile' | 'not-closable' | 'not-acknowledged';
}>;

export type Closed = Readonly<{ done: readonly Standing[]; left: readonly NotClosed[] }>;

/** Closes those of these reviews that may be closed and nobody has changed since they were seen; `done` is how each was. */
export async function closeIn(tx: Transaction, clinician: Clinician, seen: readonly SeenReview[]): Promise<Closed> {
  const { clinicId, memberId } = clinician;
  const standing = await lockReviews(
    tx,
    clinicId,
    seen.map(({ intakeId }) => intakeId),
  );
  const calling = await unacknowledged(tx, clinicId, [...standing.keys()]);
  const done: Standing[] = [];
  const left: NotClosed[] = [];
  for (const { intakeId, version } of seen) {
    const now = standing.get(intakeId);
    if (!now) left.push({ intakeId, why: 'not-found' });
    else if (now.version !== version) left.push({ intakeId, why: 'changed-meanwhile' });
    else if (!nextStates(now.state).includes('closed')) left.push({ intakeId, why: 'not-closable' });
    else if (calling.has(intakeId)) left.push({ intakeId, why: 'not-acknowledged' });
    else done.push(now);
  }
  await tx.review.updateMany({
    where: { clinicId, intakeId: { in: done.map(({ intakeId }) => intakeId) } },
    data: { state: 'closed', version: { increment: 1 }, reviewerId: memberId },
  });
  for (const { intakeId } of done) record(tx, clinician, 'review.changed', intakeId);

  return { done, left };
}

/** Those of these intakes that still call somebody: closing one from a list is not having seen it. */
async function unacknowledged(
  tx: Transaction,
  clinicId: string,
  intakeIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.review.findMany({
    where: { clinicId, intakeId: { in: [...intakeIds] }, urgencyRank: 0, intake: { acknowledgment: null } },
    select: { intakeId: true },
  });

  return new Set(rows.map(({ intakeId }) => intakeId));
}
