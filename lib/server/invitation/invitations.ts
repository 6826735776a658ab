import 'server-only';
import type { Result } from '../../intake/result';
import type { Actor, Member, PatientActor, SystemActor } from '../actor';
import { record, recordList } from '../audit/audit';
import { lookUp, type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { openPatient, type PatientDetails, sealPatient } from '../patient/details';
import { hashCode, hashToken, newCode, newToken } from '../secrets';
import { keyringOf } from '../vault/data-keys';

export const openForDays = 14;
/** So many wrong dates of birth lock an invitation for browsers that are not known. */
export const maxWrongDates = 5;
const day = 24 * 60 * 60 * 1000;

/** The link's token and the short code exist in the clear only here, once, for whoever hands them to the patient. */
export type NewInvitation = Readonly<{ id: string; token: string; code: string }>;

/** Invites a patient to one intake, open for fourteen days. */
export async function createInvitation(
  actor: Member | SystemActor,
  patient: PatientDetails,
  createdAt = new Date(),
): Promise<NewInvitation> {
  const { clinicId } = actor;
  const { token, code, columns } = newSecrets(createdAt);

  return withClinic(clinicId, async (tx) => {
    const patientId = newId();
    await tx.patient.create({
      data: { id: patientId, clinicId, ...sealPatient(await keyringOf(tx, clinicId), patientId, patient) },
      select: { id: true },
    });
    const { id } = await tx.invitation.create({
      data: { clinicId, patientId, createdAt, ...columns },
      select: { id: true },
    });
    record(tx, actor, 'invitation.created', id);

    return { id, token, code };
  });
}

/**
 * Invites the patient of an invitation to another intake: the only way in which two intakes are known to be the same
 * person's. Null where there is no such invitation in the actor's clinic.
 */
export async function inviteAgain(
  actor: Member | SystemActor,
  invitationId: string,
  createdAt = new Date(),
): Promise<NewInvitation | null> {
  const { clinicId } = actor;
  const { token, code, columns } = newSecrets(createdAt);

  return withClinic(clinicId, async (tx) => {
    const before = await tx.invitation.findFirst({
      where: { id: invitationId, clinicId },
      select: { patientId: true },
    });
    if (!before) return null;
    const { id } = await tx.invitation.create({
      data: { clinicId, patientId: before.patientId, createdAt, ...columns },
      select: { id: true },
    });
    record(tx, actor, 'invitation.created', id);

    return { id, token, code };
  });
}

/** A link and a code, and how they are kept: as hashes, for fourteen days. */
export function newSecrets(from: Date) {
  const token = newToken();
  const code = newCode();
  const expiresAt = new Date(from.getTime() + openForDays * day);

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
      select: { id: true, createdAt: true, ...stateColumns, patient: { select: { id: true, sealed: true } } },
    });
    const keyring = await keyringOf(tx, clinicId);
    recordList(tx, actor, 'invitations.read', rows.length);

    return rows.map(({ id, createdAt, expiresAt, patient, ...row }) => {
      const { name, recordNumber = null } = openPatient(keyring, patient);

      return { id, createdAt, expiresAt, patientName: name, recordNumber, state: stateOf({ expiresAt, ...row }) };
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
