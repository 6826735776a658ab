import 'server-only';
import type { Result } from '../../intake/result';
import type { Admin } from '../actor';
import { record, recordList } from '../audit/audit';
import { withClinic } from '../database/database';
import { addMailJob } from '../jobs/jobs';
import { openMember } from '../member/details';
import { openPatient } from '../patient/details';
import { keyringOf } from '../vault/data-keys';
import { openLinkSecret } from './link-secret';
import { type MailStatus, toStatus } from './mail-status';
import { isWanted, mailColumns } from './still-wanted';

export type MailEntry = MailStatus & Readonly<{ id: string; to: string; attempts: number }>;

/** The clinic's newest mails: to whom, when, and what became of them. Their words are kept nowhere. */
export async function listMails(admin: Admin): Promise<MailEntry[]> {
  const { clinicId } = admin;

  return withClinic(clinicId, async (tx) => {
    const rows = await tx.mail.findMany({
      where: { clinicId },
      orderBy: [{ createdAt: 'desc' }, { dueAt: 'desc' }],
      take: 100,
      select: {
        id: true,
        kind: true,
        state: true,
        problem: true,
        attempts: true,
        dueAt: true,
        endedAt: true,
        invitation: { select: { patient: { select: { id: true, sealed: true } } } },
        member: { select: { id: true, sealed: true } },
      },
    });
    recordList(tx, admin, 'mails.read', rows.length);
    const keyring = await keyringOf(tx, clinicId);

    return rows.map(({ id, attempts, invitation, member, ...row }) => {
      const person = invitation ? openPatient(keyring, invitation.patient) : member && openMember(keyring, member);

      return { id, attempts, to: person?.name ?? '', ...toStatus(row) };
    });
  });
}

/** Has a mail that failed tried again, if its link still opens what it is for. */
export async function retryMail(admin: Admin, id: string): Promise<Result<null, 'not-found' | 'not-failed'>> {
  const { clinicId } = admin;

  return withClinic<Result<null, 'not-found' | 'not-failed'>>(clinicId, async (tx) => {
    await tx.$queryRaw`SELECT id FROM mail WHERE id = ${id}::uuid AND clinic_id = ${clinicId}::uuid FOR UPDATE`;
    const row = await tx.mail.findFirst({ where: { id, clinicId }, select: mailColumns });
    if (!row) return { ok: false, problem: 'not-found' };
    const now = new Date();
    const { sealed } = row;
    const secret = sealed === null ? null : openLinkSecret(await keyringOf(tx, clinicId), { id, sealed });
    if (row.state !== 'failed' || !(await isWanted(tx, clinicId, { row, secret, now }))) {
      return { ok: false, problem: 'not-failed' };
    }
    const data = { state: 'queued', problem: null, attempts: 0, dueAt: now, endedAt: null };
    await tx.mail.updateMany({ where: { id, clinicId }, data });
    await addMailJob(tx, id, now);
    record(tx, admin, 'mail.retried', row.invitationId ?? row.memberId ?? id);

    return { ok: true, value: null };
  });
}
