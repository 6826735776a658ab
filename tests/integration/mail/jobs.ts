import type { SystemActor } from '@/lib/server/actor';
import { deliver } from '@/lib/server/mail/deliver';
import { sendMail } from '@/lib/server/mail/send-mail';
import type { Store } from '../server/open-store';

export type Job = Readonly<{ payload: { clinicId: string; mailId: string }; runAt: Date }>;
export type MailRow = Readonly<{
  id: string;
  kind: string;
  state: string;
  problem: string | null;
  attempts: number;
  dueAt: Date;
  hasSecret: boolean;
}>;

/** The jobs that wait, as whoever owns them sees them. */
export async function jobsOf({ asOwner }: Store, clinicId: string): Promise<Job[]> {
  const { rows } = await asOwner(
    `SELECT payload, run_at AS "runAt" FROM graphile_worker._private_jobs WHERE payload->>'clinicId' = '${clinicId}' ORDER BY run_at`,
  );

  return rows;
}

/** The mails of one invitation or member, in the order in which they are due. */
export async function mailsOf({ asApp }: Store, clinicId: string, id: string): Promise<MailRow[]> {
  const { rows } = await asApp(
    clinicId,
    `SELECT id, kind, state, problem, attempts, due_at AS "dueAt", sealed IS NOT NULL AS "hasSecret" FROM mail
     WHERE invitation_id = $1::uuid OR member_id = $1::uuid ORDER BY created_at, due_at`,
    [id],
  );

  return rows;
}

/** Does a mail's job at a moment, as a worker would. */
export function workAt(system: SystemActor, { id }: { id: string }, at: Date): Promise<void> {
  return sendMail(system, id, { now: () => at, deliver });
}
