import 'server-only';
import type { Transaction } from '../database/database';
import { hashToken } from '../secrets';
import type { LinkSecret } from './link-secret';
import { accountChanges } from './queue';

/** What is read of a mail and of whom it is for. */
export const mailColumns = {
  kind: true,
  state: true,
  sealed: true,
  attempts: true,
  dueAt: true,
  takenAt: true,
  invitationId: true,
  memberId: true,
  intakeId: true,
  invitation: {
    select: {
      tokenHash: true,
      expiresAt: true,
      revokedAt: true,
      visitAt: true,
      noRemindersAt: true,
      language: true,
      draft: { select: { language: true } },
      intake: { select: { id: true } },
      patient: { select: { id: true, sealed: true } },
    },
  },
  member: { select: { id: true, sealed: true, disabledAt: true } },
  intake: { select: { review: { select: { urgencyRank: true } }, acknowledgment: { select: { createdAt: true } } } },
} as const;

const read = (tx: Transaction) => tx.mail.findFirst({ select: mailColumns });
export type MailRow = NonNullable<Awaited<ReturnType<typeof read>>>;

type Question = Readonly<{ row: MailRow; secret: LinkSecret; now: Date }>;

/** Does the mail's link still open what it is for, and is that still to be done? */
export async function isWanted(
  tx: Transaction,
  clinicId: string,
  { row, secret, now }: Readonly<{ row: MailRow; secret: LinkSecret | null; now: Date }>,
): Promise<boolean> {
  if (row.intakeId) return isCallWanted(row);
  // Whoever changed it may have shut the account as well: its owner is told all the same.
  if (accountChanges.some((kind) => kind === row.kind)) return true;
  if (!secret) return false;
  const question = { row, secret, now };

  return question.row.invitation ? isFormWanted(tx, clinicId, question) : isLinkWanted(tx, clinicId, question);
}

/** A call is heard while the emergency is one, nobody has acknowledged it, and the member still works here. */
function isCallWanted({ member, intake }: MailRow): boolean {
  return member?.disabledAt === null && intake?.review?.urgencyRank === 0 && intake.acknowledgment === null;
}

async function isLinkWanted(tx: Transaction, clinicId: string, { secret, now }: Question): Promise<boolean> {
  const works = { tokenHash: hashToken(secret.token), endedAt: null, expiresAt: { gt: now } };

  return (await tx.memberLink.count({ where: { clinicId, ...works, member: { disabledAt: null } } })) === 1;
}

async function isFormWanted(tx: Transaction, clinicId: string, { row, secret, now }: Question): Promise<boolean> {
  const { invitation, invitationId, kind } = row;
  if (!invitation || invitation.intake || invitation.revokedAt || invitation.expiresAt <= now) return false;
  const isOfOldLink = Buffer.compare(invitation.tokenHash, hashToken(secret.token)) !== 0;
  if (isOfOldLink || kind !== 'reminder') return !isOfOldLink;
  const { noRemindersAt, visitAt } = invitation;
  if (noRemindersAt || !visitAt || visitAt <= now) return false;
  // Of two that are overdue, as after a long silence of the worker, the later one is enough.
  const newer = { clinicId, invitationId, kind, state: 'queued', dueAt: { gt: row.dueAt, lte: now } };

  return (await tx.mail.count({ where: newer })) === 0;
}
