import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { DeliveryProblem } from './deliver';
import type { MailKind } from './queue';

type MailState = 'queued' | 'sending' | 'sent' | 'failed' | 'stopped';

/** How far one mail has come, without what is in it. */
export type MailStatus = Readonly<{
  kind: MailKind;
  state: MailState;
  problem: DeliveryProblem | null;
  /** When it is due, while it waits; when it was sent or given up. */
  at: Date;
}>;

/** An invitation's mails, the newest link's first, in the order in which they are due. */
export const invitationMails = {
  where: { state: { not: 'stopped' } },
  orderBy: [{ createdAt: 'desc' }, { dueAt: 'asc' }],
  select: { kind: true, state: true, problem: true, dueAt: true, endedAt: true, createdAt: true },
} satisfies Prisma.Invitation$mailsArgs;

type Row = { kind: string; state: string; problem: string | null; dueAt: Date; endedAt: Date | null };

/** What one row says. The columns hold what this application wrote there, and the database checks the states. */
export function toStatus({ kind, state, problem, dueAt, endedAt }: Row): MailStatus {
  return {
    kind: kind as MailKind,
    state: state as MailState,
    problem: problem as DeliveryProblem | null,
    at: endedAt ?? dueAt,
  };
}

/** Of the mails with the newest link, the one to tell the front desk of: what failed, else what was last sent, else what comes next. */
export function mailStatus(rows: readonly (Row & { createdAt: Date })[]): MailStatus | null {
  // What one link brought about was queued at one moment.
  const newest = rows.filter(({ createdAt }) => createdAt.getTime() === rows[0]?.createdAt.getTime()).map(toStatus);
  const failed = newest.find(({ state }) => state === 'failed');
  const sent = newest.findLast(({ state }) => state === 'sent');

  return failed ?? sent ?? newest[0] ?? null;
}
