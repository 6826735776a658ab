import 'server-only';
import { z } from 'zod';
import { toOneLine } from '../../intake/patient-name';
import type { Result } from '../../intake/result';
import type { Admin, Member, SystemActor } from '../actor';
import { record, recordList } from '../audit/audit';
import { lookUp, type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { canMail, queueMemberLink } from '../mail/queue';
import { keyringOf } from '../vault/data-keys';
import { addressIndex } from '../vault/index-key';
import { openMember, sealMember } from './details';
import { makeLink } from './links';

export const maxMemberNameLength = 200;

export type MemberKind = Member['kind'];
export const memberKinds = ['clinician', 'front-desk', 'admin'] as const;

const invitedSchema = z.object({
  name: z
    .string()
    .transform((typed) => toOneLine(typed, maxMemberNameLength))
    .pipe(z.string()),
  email: z.string().trim().toLowerCase().max(320).pipe(z.email()),
  kind: z.enum(memberKinds),
});

type MemberState = 'invited' | 'lapsed' | 'active' | 'disabled';

export type MemberEntry = Readonly<{
  id: string;
  name: string;
  email: string;
  kind: MemberKind;
  state: MemberState;
  hasSecondFactor: boolean;
  /** When a link that still works stops working. */
  linkUntil: Date | null;
  resetAskedAt: Date | null;
  lastSeenAt: Date | null;
}>;

const columns = () =>
  ({
    id: true,
    sealed: true,
    role: true,
    passwordHash: true,
    disabledAt: true,
    resetAskedAt: true,
    authenticators: { where: { confirmedAt: { not: null } }, select: { id: true } },
    passkeys: { select: { id: true }, take: 1 },
    identity: { select: { id: true } },
    links: { where: { endedAt: null, expiresAt: { gt: new Date() } }, select: { expiresAt: true } },
    sessions: {
      where: { secondFactorAt: { not: null } },
      orderBy: { lastSeenAt: 'desc' },
      take: 1,
      select: { lastSeenAt: true },
    },
  }) as const;

/** Everyone who works at the clinic, by name. */
export async function listMembers(admin: Admin): Promise<MemberEntry[]> {
  const { clinicId } = admin;

  return withClinic(clinicId, async (tx) => {
    const rows = await tx.member.findMany({ where: { clinicId }, select: columns() });
    recordList(tx, admin, 'members.read', rows.length);
    const keyring = await keyringOf(tx, clinicId);

    return rows
      .map((row) => toEntry({ ...row, ...openMember(keyring, row) }))
      .toSorted((a, b) => a.name.localeCompare(b.name));
  });
}

/** One who works at the clinic; null if there is none by this id. */
export async function findMemberEntry({ clinicId }: Admin, id: string): Promise<MemberEntry | null> {
  return withClinic(clinicId, async (tx) => {
    const row = await tx.member.findFirst({ where: { id, clinicId }, select: columns() });

    return row && toEntry({ ...row, ...openMember(await keyringOf(tx, clinicId), row) });
  });
}

type Row = {
  id: string;
  name: string;
  email: string;
  role: 'clinician' | 'front_desk' | 'admin';
  passwordHash: string | null;
  disabledAt: Date | null;
  resetAskedAt: Date | null;
  authenticators: object[];
  passkeys: object[];
  identity: object | null;
  links: { expiresAt: Date }[];
  sessions: { lastSeenAt: Date }[];
};

function toEntry({ id, name, email, role, resetAskedAt, links, sessions, ...row }: Row): MemberEntry {
  const linkUntil = links[0]?.expiresAt ?? null;
  const hasCome = row.passwordHash !== null || row.identity !== null;
  const newcomer = linkUntil ? 'invited' : 'lapsed';

  return {
    id,
    name,
    email,
    kind: role === 'front_desk' ? 'front-desk' : role,
    state: row.disabledAt ? 'disabled' : hasCome ? 'active' : newcomer,
    hasSecondFactor: row.authenticators.length + row.passkeys.length > 0,
    linkUntil,
    resetAskedAt,
    lastSeenAt: sessions[0]?.lastSeenAt ?? null,
  };
}

export type Offered = Readonly<{ memberId: string; token: string }>;

/**
 * Invites someone to work at the clinic, by a link that is bound to them. The link is in the clear here, once, and in the
 * mail that an administrator's invitation brings them.
 */
export async function inviteMember(
  actor: Admin | SystemActor,
  given: { name: string; email: string; kind: string },
): Promise<Result<Offered, 'name' | 'email' | 'kind' | 'taken'>> {
  const { clinicId } = actor;
  const read = invitedSchema.safeParse(given);
  if (!read.success) return { ok: false, problem: read.error.issues[0]?.path[0] as 'name' | 'email' | 'kind' };
  const { name, email, kind } = read.data;
  const emailIndex = await addressIndex(email);
  if (!emailIndex) throw new Error('Found a clinic first.');
  if (await lookUp.member(emailIndex)) return { ok: false, problem: 'taken' };

  return withClinic<Result<Offered, 'taken'>>(clinicId, async (tx) => {
    const id = newId();
    const sealed = sealMember(await keyringOf(tx, clinicId), id, { name, email });
    const role = kind === 'front-desk' ? 'front_desk' : kind;
    // Somebody else may invite the same address at the same moment.
    const member = { id, clinicId, sealed, emailIndex, role } as const;
    const { count } = await tx.member.createMany({ data: [member], skipDuplicates: true });
    if (count === 0) return { ok: false, problem: 'taken' };
    const token = await makeLink(tx, { clinicId, memberId: id });
    record(tx, actor, 'member.invited', id);
    if (actor.kind === 'admin') await mailInvitation(tx, { clinicId, memberId: id }, token);

    return { ok: true, value: { memberId: id, token } };
  });
}

/** Has a newcomer's link mailed to them, where mail is sent. */
export async function mailInvitation(
  tx: Transaction,
  to: Readonly<{ clinicId: string; memberId: string }>,
  token: string,
): Promise<void> {
  if (canMail()) await queueMemberLink(tx, to, { kind: 'member-invitation', token, now: new Date() });
}

/** Does the clinic have an administrator who can sign in, apart from this member? The others are held until the end. */
export async function hasOtherAdmin(tx: Transaction, clinicId: string, memberId: string): Promise<boolean> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM member
     WHERE clinic_id = ${clinicId}::uuid AND role = 'admin' AND disabled_at IS NULL AND password_hash IS NOT NULL
     ORDER BY id FOR UPDATE`;

  return admins.some(({ id }) => id !== memberId);
}
