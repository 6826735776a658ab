import 'server-only';
import type { Assignment } from '../../intake/assignment';
import type { Transaction } from '../database/database';
import { colleaguesOf } from '../member/colleagues';
import { openMember } from '../member/details';
import type { Keyring } from '../vault/sealing';

const person = { select: { id: true, sealed: true } } as const;

/** Whose work an intake is, who said so, and to whom it can be given. */
export async function assignmentOf(tx: Transaction, keyring: Keyring, intakeId: string): Promise<Assignment> {
  const review = await tx.review.findFirstOrThrow({
    where: { clinicId: keyring.clinicId, intakeId },
    select: { assignee: person, assignedBy: person, assignedAt: true },
  });
  const toPerson = (member: { id: string; sealed: string } | null) =>
    member && { id: member.id, name: openMember(keyring, member).name };
  const colleagues = await colleaguesOf(tx, keyring);

  return {
    assignee: toPerson(review.assignee),
    assignedBy: toPerson(review.assignedBy)?.name ?? null,
    assignedAt: review.assignedAt,
    colleagues: colleagues.filter(({ hasLeft }) => !hasLeft).map(({ id, name }) => ({ id, name })),
  };
}
