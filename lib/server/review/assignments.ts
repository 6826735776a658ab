import 'server-only';
import type { Clinician } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { lockReviews, type Standing } from './lock-reviews';

/** An intake as the clinician saw it: whose work it was then, null for nobody's. */
export type Seen = Readonly<{ intakeId: string; assigneeId: string | null }>;

/** Why an intake was not given to somebody: it is not the clinic's, or somebody was faster. */
type NotAssigned = Readonly<{ intakeId: string; why: 'not-found' | 'changed-meanwhile' }>;

export type Assigned = Readonly<{ done: readonly Standing[]; left: readonly NotAssigned[] }>;

/**
 * Gives intakes to a clinician of the clinic, or to nobody (null), each unless it has become somebody else's work since
 * it was seen. Null if there is no such clinician. What is theirs already counts as neither done nor left.
 */
export async function assignIntakes(
  clinician: Clinician,
  seen: readonly Seen[],
  assigneeId: string | null,
): Promise<Assigned | null> {
  return withClinic(clinician.clinicId, (tx) => assignIn(tx, clinician, seen, { assigneeId, at: new Date() }));
}

/** The same within a transaction and at its time; `done` is how each was before. */
export async function assignIn(
  tx: Transaction,
  clinician: Clinician,
  seen: readonly Seen[],
  { assigneeId, at }: Readonly<{ assigneeId: string | null; at: Date }>,
): Promise<Assigned | null> {
  const { clinicId, memberId } = clinician;
  if (assigneeId && !(await isColleague(tx, clinicId, assigneeId))) return null;
  const standing = await lockReviews(
    tx,
    clinicId,
    seen.map(({ intakeId }) => intakeId),
  );
  const done: Standing[] = [];
  const left: NotAssigned[] = [];
  for (const { intakeId, assigneeId: before } of seen) {
    const now = standing.get(intakeId);
    if (!now) left.push({ intakeId, why: 'not-found' });
    else if (now.assigneeId === assigneeId) continue;
    else if (now.assigneeId !== before) left.push({ intakeId, why: 'changed-meanwhile' });
    else done.push(now);
  }
  await tx.$executeRaw`
    UPDATE review SET assignee_id = ${assigneeId}::uuid, assigned_by_id = ${memberId}::uuid, assigned_at = ${at}
     WHERE clinic_id = ${clinicId}::uuid AND intake_id = ANY(${done.map(({ intakeId }) => intakeId)}::uuid[])`;
  for (const { intakeId } of done) record(tx, clinician, 'review.assigned', intakeId);

  return { done, left };
}

async function isColleague(tx: Transaction, clinicId: string, id: string): Promise<boolean> {
  return (await tx.member.count({ where: { id, clinicId, role: 'clinician', disabledAt: null } })) === 1;
}
