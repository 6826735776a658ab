import 'server-only';
import type { Transaction } from '../database/database';
import { newId } from '../database/new-id';
import { env } from '../env';
import { addMailJob } from '../jobs/jobs';
import { keyringOf } from '../vault/data-keys';
import { reminderTimes } from './clinic-hours';
import { type LinkSecret, sealLinkSecret } from './link-secret';

export type MailKind =
  | 'invitation'
  | 'reminder'
  | 'member-invitation'
  | 'password-reset'
  | EmergencyKind
  | AccountChange;
/** A call to a member, within the clinic's hours or out of them. It holds no secret: it leads to signing in. */
export type EmergencyKind = 'emergency' | 'emergency-quiet';

/** What members hear of by mail when it changes how they sign in, or when a code that was put away was used. */
export const accountChanges = [
  'password-set',
  'second-factor-set',
  'second-factor-reset',
  'passkey-added',
  'passkey-removed',
  'recovery-codes-made',
  'recovery-code-used',
  'identity-bound',
] as const;
export type AccountChange = (typeof accountChanges)[number];

type ToPatient = Readonly<{ clinicId: string; invitationId: string }>;
type ToMember = Readonly<{ clinicId: string; memberId: string }>;

/** Whether mail goes out of this installation: an address to send from is set, or it is a demo, which has an outbox. */
export function canMail(): boolean {
  return env().MAIL_FROM !== undefined || env().BACKSTORY_DEMO === '1';
}

/** Queues the mail with a patient's link, and the reminders of the visit, if there is one. The link goes at once. */
export async function queueInvitation(
  tx: Transaction,
  to: ToPatient,
  { secret, visitAt, now }: Readonly<{ secret: LinkSecret; visitAt: Date | null; now: Date }>,
): Promise<void> {
  const { timeZone } = await tx.clinic.findFirstOrThrow({ where: { id: to.clinicId }, select: { timeZone: true } });
  await queue(tx, to, { kind: 'invitation', secret, now, dueAt: now });
  for (const dueAt of visitAt ? reminderTimes(visitAt, timeZone, now) : []) {
    await queue(tx, to, { kind: 'reminder', secret, now, dueAt });
  }
}

/** Queues the mail with a link by which a member chooses a password. */
export async function queueMemberLink(
  tx: Transaction,
  to: ToMember,
  { kind, token, now }: Readonly<{ kind: 'member-invitation' | 'password-reset'; token: string; now: Date }>,
): Promise<void> {
  await queue(tx, to, { kind, secret: { token }, now, dueAt: now });
}

/** Queues a call to a member: an emergency waits that nobody has acknowledged. It goes at once, at any hour. */
export async function queueEmergency(
  tx: Transaction,
  to: ToMember,
  { intakeId, kind, now }: Readonly<{ intakeId: string; kind: EmergencyKind; now: Date }>,
): Promise<void> {
  const id = newId();
  await tx.mail.create({ data: { id, ...to, intakeId, kind, dueAt: now, createdAt: now }, select: { id: true } });
  await addMailJob(tx, id, now);
}

/**
 * Queues word to a member, at the account's own address, that how they sign in has changed: whoever did not do it is to
 * know at once. It goes with the change or not at all, and holds no secret (ASVS 5.0, 6.3.7).
 */
export async function queueAccountChange(tx: Transaction, to: ToMember, kind: AccountChange): Promise<void> {
  if (!canMail()) return;
  const now = new Date();
  const id = newId();
  const { clinicId, memberId } = to;
  await tx.mail.create({
    data: { id, clinicId, memberId, kind, dueAt: now, createdAt: now },
    select: { id: true },
  });
  await addMailJob(tx, id, now);
}

async function queue(
  tx: Transaction,
  to: ToPatient | ToMember,
  { kind, secret, now, dueAt }: Readonly<{ kind: MailKind; secret: LinkSecret; now: Date; dueAt: Date }>,
): Promise<void> {
  const id = newId();
  const sealed = sealLinkSecret(await keyringOf(tx, to.clinicId), id, secret);
  await tx.mail.create({ data: { id, ...to, kind, sealed, dueAt, createdAt: now }, select: { id: true } });
  await addMailJob(tx, id, dueAt);
}

/** Stops what is still to be sent for an invitation; its jobs will find nothing to do. */
export async function stopMails(
  tx: Transaction,
  { clinicId, invitationId }: ToPatient,
  { kind }: { kind?: MailKind } = {},
): Promise<void> {
  await tx.mail.updateMany({
    where: { clinicId, invitationId, state: { in: ['queued', 'failed'] }, ...(kind && { kind }) },
    data: { state: 'stopped', sealed: null, endedAt: new Date() },
  });
}
