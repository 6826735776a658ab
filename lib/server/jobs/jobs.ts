import 'server-only';
import type { Transaction } from '../database/database';

/**
 * Has a mail sent at a time, if the transaction commits. The job holds ids and nothing else; of one mail there is one
 * job, and adding it again moves it. The database names the clinic itself: see the migration "mail".
 */
export async function addMailJob(tx: Transaction, mailId: string, dueAt: Date): Promise<void> {
  await tx.$executeRaw`SELECT add_mail_job(${mailId}::uuid, ${dueAt}::timestamptz)`;
}
