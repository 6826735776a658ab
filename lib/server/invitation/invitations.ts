import 'server-only';
import type { Language } from '../../form/language';
import type { Result } from '../../intake/result';
import type { Actor, Member, PatientActor, SystemActor } from '../actor';
import { record, recordList } from '../audit/audit';
import { lookUp, type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { invitationMails, type MailStatus, mailStatus } from '../mail/mail-status';
import { canMail, queueInvitation, stopMails } from '../mail/queue';
import { openPatient, type PatientDetails, sealPatient } from '../patient/details';
import { hashCode, hashToken, newCode, newToken } from '../secrets';
import { keyringOf } from '../vault/data-keys';

export const openForDays = 14;
/** So many wrong dates of birth lock an invitation for browsers that are not known. */
export const maxWrongDates = 5;
const day = 24 * 60 * 60 * 1000;

/** The link's token and the short code exist in the clear only here, once, for whoever hands them to the patient. */
export type NewInvitation = Readonly<{
  id: string;
  token: string;
  code: string;
  /** They go to the patient by mail as well. */
  mailed: boolean;
}>;

/**
 * Invites a patient to one intake, open for fourteen days or until the day after the visit. Whoever gave a mail address
 * gets link and code there, and reminders of the visit.
 */
export async function createInvitation(
  actor: Member | SystemActor,
  patient: PatientDetails,
  createdAt = new Date(),
  { visitAt = null, language = 'en' }: { visitAt?: Date | null; language?: Language } = {},
): Promise<NewInvitation> {
  const { clinicId } = actor;

  return withClinic(clinicId, async (tx) => {
    const patientId = newId();
    await tx.patient.create({
      data: { id: patientId, clinicId, ...sealPatient(await keyringOf(tx, clinicId), patientId, patient) },
      select: { id: true },
    });

    return makeInvitation(tx, actor, { id: patientId, email: patient.email }, { createdAt, visitAt, language });
  });
}

type Invited = Readonly<{ id: string; email: string | undefined }>;

/** Makes a patient's invitation, and mails it to whoever gave an address. */
export async function makeInvitation(
  tx: Transaction,
  actor: Member | SystemActor,
  patient: Invited,
  { createdAt, visitAt, language }: { createdAt: Date; visitAt: Date | null; language: Language },
): Promise<NewInvitation> {
  const { clinicId } = actor;
  const { token, code, columns } = newSecrets(createdAt, visitAt);
  const { id } = await tx.invitation.create({
    data: { clinicId, patientId: patient.id, createdAt, visitAt, language, ...columns },
    select: { id: true },
  });
  const mailed = patient.email !== undefined && canMail();
  if (mailed) {
    await queueInvitation(tx, { clinicId, invitationId: id }, { secret: { token, code }, visitAt, now: createdAt });
  }
  record(tx, actor, 'invitation.created', id);

  return { id, token, code, mailed };
}

/** A link and a code, and how they are kept: as hashes, for fourteen days or until the day after the visit. */
export function newSecrets(from: Date, visitAt: Date | null) {
  const token = newToken();
  const code = newCode();
  const expiresAt = new Date(Math.max(from.getTime() + openForDays * day, (visitAt?.getTime() ?? 0) + day));

  return { token, code, columns: { tokenHash: hashToken(token), codeHash: hashCode(code), expiresAt } };
}

type InvitationState = 'open' | 'started' | 'locked' | 'sent' | 'expired' | 'revoked';

export type InvitationRow = Readonly<{
  id: string;
  patientName: string;
  recordNumber: string | null;
  state: InvitationState;
  createdAt: Date;
  expiresAt: Date;
  visitAt: Date | null;
  /** Whether a new link goes by mail as well. */
  hasAddress: boolean;
  /** How far the mail with the newest link, or the reminder after it, has come. */
  mail: MailStatus | null;
}>;

/**
 * The clinic's invitations, newest first: who was invited and how far they have come, never what they said. Reading
 * them is one line of the audit trail.
 */
export async function listInvitations(actor: Member): Promise<InvitationRow[]> {
  const { clinicId } = actor;

  return withClinic(clinicId, async (tx) => {
    const rows = await tx.invitation.findMany({
      where: { clinicId },
      orderBy: { createdAt: 'desc' },
      take: 100,
      select: {
        id: true,
        createdAt: true,
        visitAt: true,
        ...stateColumns,
        mails: invitationMails,
        patient: { select: { id: true, sealed: true } },
      },
    });
    const keyring = await keyringOf(tx, clinicId);
    recordList(tx, actor, 'invitations.read', rows.length);

    return rows.map(({ id, createdAt, visitAt, mails, patient, ...row }) => {
      const { name, recordNumber = null, email } = openPatient(keyring, patient);
      const person = { patientName: name, recordNumber, hasAddress: email !== undefined };
      const { expiresAt } = row;

      return { id, createdAt, expiresAt, visitAt, ...person, state: stateOf(row), mail: mailStatus(mails) };
    });
  });
}

const stateColumns = {
  expiresAt: true,
  revokedAt: true,
  wrongDates: true,
  draft: { select: { id: true } },
  intake: { select: { id: true } },
} as const;

type StateColumns = {
  expiresAt: Date;
  revokedAt: Date | null;
  wrongDates: number;
  draft: object | null;
  intake: object | null;
};

function stateOf({ expiresAt, revokedAt, wrongDates, draft, intake }: StateColumns): InvitationState {
  if (intake) return 'sent';
  if (revokedAt) return 'revoked';
  if (expiresAt < new Date()) return 'expired';
  if (wrongDates >= maxWrongDates) return 'locked';

  return draft ? 'started' : 'open';
}

/** Takes back an invitation that was not sent in yet: link, code and any browser already in it stop working. */
export async function revokeInvitation(actor: Member, id: string): Promise<Result<null, 'not-found' | 'already-sent'>> {
  return withClinic(actor.clinicId, async (tx) => {
    await lockInvitation(tx, actor, id);
    const invitation = await tx.invitation.findFirst({
      where: { id, clinicId: actor.clinicId },
      select: stateColumns,
    });
    if (!invitation) return { ok: false, problem: 'not-found' };
    if (invitation.intake) return { ok: false, problem: 'already-sent' };
    if (invitation.revokedAt) return { ok: true, value: null };
    await tx.invitation.updateMany({ where: { id, clinicId: actor.clinicId }, data: { revokedAt: new Date() } });
    await stopMails(tx, { clinicId: actor.clinicId, invitationId: id });
    record(tx, actor, 'invitation.revoked', id);

    return { ok: true, value: null };
  });
}

/** Makes sending and taking back wait for one another. */
export async function lockInvitation(
  tx: Transaction,
  { clinicId }: Pick<Actor, 'clinicId'>,
  id: string,
): Promise<void> {
  await tx.$queryRaw`SELECT id FROM invitation WHERE id = ${id}::uuid AND clinic_id = ${clinicId}::uuid FOR UPDATE`;
}

/** Whether an invitation still lets its patient in. After its last day it opens nothing more, sent or not. */
export async function invitationAccess(
  tx: Transaction,
  actor: Pick<PatientActor, 'clinicId' | 'invitationId'>,
): Promise<'open' | 'expired' | 'revoked'> {
  const { revokedAt, expiresAt } = await tx.invitation.findFirstOrThrow({
    where: { id: actor.invitationId, clinicId: actor.clinicId },
    select: { revokedAt: true, expiresAt: true },
  });
  if (revokedAt) return 'revoked';

  return expiresAt < new Date() ? 'expired' : 'open';
}

/** Finds an invitation by its link's token or its short code. */
export async function findInvitationBySecret(secret: { token: string } | { code: string }) {
  return lookUp.invitation('token' in secret ? hashToken(secret.token) : hashCode(secret.code));
}
