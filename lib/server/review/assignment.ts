import 'server-only';
import type { Assignment } from '../../intake/assignment';
import type { Transaction } from '../database/database';
import { readNames, toPerson } from '../member/colleagues';
import type { Keyring } from '../vault/sealing';

/** Whose work an intake is, who said so, and to whom it can be given. */
export async function assignmentOf(tx: Transaction, keyring: Keyring, intakeId: string): Promise<Assignment> {
  const review = await tx.review.findFirstOrThrow({
    where: { clinicId: keyring.clinicId, intakeId },
    select: { assigneeId: true, assignedById: true, assignedAt: true },
  });
  const { names, colleagues } = await readNames(tx, keyring);

  return {
    assignee: toPerson(names, review.assigneeId),
    assignedBy: toPerson(names, review.assignedById)?.name ?? null,
    assignedAt: review.assignedAt,
    colleagues: colleagues.filter(({ hasLeft }) => !hasLeft).map(({ id, name }) => ({ id, name })),
  };
}
