import 'server-only';
import { headers } from 'next/headers';
import type { Result } from '../../intake/result';
import type { Visitor } from '../actor';
import { record } from '../audit/audit';
import { withClinic } from '../database/database';
import { returnAttempt, takeAttempt } from '../limits';
import { stopMails } from '../mail/queue';
import { clientAddress } from '../request/client-address';
import { findInvitationBySecret } from './invitations';

/** Stops the reminders of an invitation for whoever has its link or code. Wrong ones are counted as at the start page. */
export async function stopReminders(
  secret: { token: string } | { code: string },
): Promise<Result<null, 'unknown' | 'limited'>> {
  const address = clientAddress(await headers());
  if (await takeAttempt('invitation-address', address)) return { ok: false, problem: 'limited' };
  const found = await findInvitationBySecret(secret);
  if (!found) return { ok: false, problem: 'unknown' };
  await returnAttempt('invitation-address', address);
  const { id, clinicId } = found;
  const visitor = { kind: 'visitor', clinicId } as Visitor;
  await withClinic(clinicId, async (tx) => {
    const wanted = { id, clinicId, noRemindersAt: null };
    const { count } = await tx.invitation.updateMany({ where: wanted, data: { noRemindersAt: new Date() } });
    if (count === 0) return;
    await stopMails(tx, { clinicId, invitationId: id }, { kind: 'reminder' });
    record(tx, visitor, 'invitation.no-reminders', id);
  });

  return { ok: true, value: null };
}
