import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import type { AuditLine } from '../../intake/audit-line';
import type { Admin } from '../actor';
import { openKeyName } from '../api-key/key-name';
import { type Transaction, withClinic } from '../database/database';
import { openMember } from '../member/details';
import { keyringOf } from '../vault/data-keys';
import { recordList } from './audit';
import type { AuditFilter } from './filter';

/** The names of the clinic's members, and of its keys for other systems, by id: the trail itself holds none. */
type MemberNames = ReadonlyMap<string, string>;

export type AuditPage = Readonly<{
  lines: readonly AuditLine[];
  /** The line that the next page begins before, or null on the last. */
  next: bigint | null;
  members: MemberNames;
  clinic: Readonly<{ name: string; timeZone: string }>;
  /** How far the operator has signed the trail, if ever. */
  signed: Readonly<{ seq: bigint; signedAt: Date }> | null;
}>;

const pageSize = 50;

/** A page of the clinic's own trail, newest line first. Reading it is a line of the trail itself. */
export async function readTrail(admin: Admin, filter: AuditFilter, before?: bigint): Promise<AuditPage> {
  const { clinicId } = admin;

  return withClinic(clinicId, async (tx) => {
    const clinic = await findZone(tx, clinicId);
    const lines = await tx.$queryRaw<AuditLine[]>`
      ${select} WHERE ${matching(clinicId, filter, clinic.timeZone)}
        AND (${before ?? null}::bigint IS NULL OR seq < ${before ?? null}::bigint)
      ORDER BY seq DESC LIMIT ${pageSize + 1}`;
    const page = lines.slice(0, pageSize);
    const members = await listNames(tx, clinicId);
    const signed = await tx.signedHead.findFirst({
      where: { clinicId },
      orderBy: { seq: 'desc' },
      select: { seq: true, signedAt: true },
    });
    recordList(tx, admin, 'audit.read', page.length);

    return { lines: page, next: lines.length > pageSize ? (page.at(-1)?.seq ?? null) : null, members, clinic, signed };
  });
}

/** What an export takes out: decided and recorded before its first line leaves. */
export type AuditExport = Readonly<{ filter: AuditFilter; timeZone: string; upTo: bigint; members: MemberNames }>;

/** Records that the lines which the filter asks for are taken out, all that are there now. */
export async function beginExport(admin: Admin, filter: AuditFilter): Promise<AuditExport> {
  const { clinicId } = admin;

  return withClinic(clinicId, async (tx) => {
    const { timeZone } = await findZone(tx, clinicId);
    const [found] = await tx.$queryRaw<{ count: number; last: bigint }[]>`
      SELECT count(*)::int AS count, coalesce(max(seq), 0) AS last FROM audit_event
      WHERE ${matching(clinicId, filter, timeZone)}`;
    const members = await listNames(tx, clinicId);
    recordList(tx, admin, 'audit.exported', found?.count ?? 0);

    return { filter, timeZone, upTo: found?.last ?? 0n, members };
  });
}

const batch = 1000;

/** The lines of an export, oldest first, a batch at a time. Lines are never changed, so each batch may be read by itself. */
export async function* exportLines({ clinicId }: Admin, asked: AuditExport): AsyncGenerator<readonly AuditLine[]> {
  for (let after = 0n; after < asked.upTo; ) {
    const lines = await withClinic(
      clinicId,
      (tx) => tx.$queryRaw<AuditLine[]>`
        ${select} WHERE ${matching(clinicId, asked.filter, asked.timeZone)}
          AND seq > ${after}::bigint AND seq <= ${asked.upTo}::bigint ORDER BY seq LIMIT ${batch}`,
    );
    yield lines;
    after = lines.at(-1)?.seq ?? asked.upTo;
  }
}

const select = Prisma.sql`
  SELECT seq, at, actor_kind AS "actorKind", actor_id AS "actorId", action, subject_id AS "subjectId", route, count
  FROM audit_event`;

function matching(clinicId: string, filter: AuditFilter, timeZone: string): Prisma.Sql {
  const { member = null, action = null, subject = null, from = null, to = null } = filter;

  return Prisma.sql`clinic_id = ${clinicId}::uuid
    AND (${member}::uuid IS NULL OR actor_id = ${member}::uuid)
    AND (${action}::text IS NULL OR action = ${action})
    AND (${subject}::uuid IS NULL OR subject_id = ${subject}::uuid)
    AND (${from}::date IS NULL OR at >= ${from}::date::timestamp AT TIME ZONE ${timeZone})
    AND (${to}::date IS NULL OR at < (${to}::date + 1)::timestamp AT TIME ZONE ${timeZone})`;
}

function findZone(tx: Transaction, clinicId: string): Promise<{ name: string; timeZone: string }> {
  return tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { name: true, timeZone: true } });
}

async function listNames(tx: Transaction, clinicId: string): Promise<MemberNames> {
  const members = await tx.member.findMany({ where: { clinicId }, select: { id: true, sealed: true } });
  const keys = await tx.apiKey.findMany({ where: { clinicId }, select: { id: true, sealed: true } });
  const keyring = await keyringOf(tx, clinicId);

  return new Map([
    ...members.map((member) => [member.id, openMember(keyring, member).name] as const),
    ...keys.map((key) => [key.id, openKeyName(keyring, key)] as const),
  ]);
}
