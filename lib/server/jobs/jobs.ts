import 'server-only';
import type { Transaction } from '../database/database';

/**
 * Has a mail sent at a time, if the transaction commits. The job holds ids and nothing else; of one mail there is one
 * job, and adding it again moves it. The database names the clinic itself: see the migration "mail".
 */
export async function addMailJob(tx: Transaction, mailId: string, dueAt: Date): Promise<void> {
  await tx.$executeRaw`SELECT add_mail_job(${mailId}::uuid, ${dueAt}::timestamptz)`;
}

/** Has an emergency looked at again at a time; of each step there is one job. The first two come with the intake itself. */
export async function addEscalationJob(
  tx: Transaction,
  intakeId: string,
  { step, at }: Readonly<{ step: string; at: Date }>,
): Promise<void> {
  await tx.$executeRaw`SELECT add_escalation_job(${intakeId}::uuid, ${step}, ${at}::timestamptz)`;
}

/** Has a bulk export gone on with at a time. Of one there is one job; adding it again moves it, or follows the running one. */
export async function addExportJob(tx: Transaction, exportId: string, at: Date): Promise<void> {
  await tx.$executeRaw`SELECT add_export_job(${exportId}::uuid, ${at}::timestamptz)`;
}
