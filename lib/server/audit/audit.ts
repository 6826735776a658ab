import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import type { Actor } from '../actor';
import type { Transaction } from '../database/database';
import type { AuditAction } from './actions';

type Line = Readonly<{
  clinicId: string;
  actorKind: Actor['kind'];
  actorId: string | null;
  action: AuditAction;
  subjectId: string | null;
  route: string | null;
  count: number | null;
}>;

type Given = Readonly<{ action: 'api.read' | 'api.searched'; route: string; count: number; subjectId: string | null }>;

const noted = new WeakMap<Transaction, Line[]>();

/**
 * Notes who did what to whom. The line is written at the end of the transaction of the thing itself, as its last
 * statement: both happen or neither, and no data leaves without it.
 */
export function record(tx: Transaction, actor: Actor, action: AuditAction, subjectId: string): void {
  note(tx, actor, { action, subjectId, route: null, count: null });
}

/** Notes that an intake was taken out as a file: which file it was is told by the template of its route. */
export function recordExport(tx: Transaction, actor: Actor, intakeId: string, route: string): void {
  note(tx, actor, { action: 'intake.exported', subjectId: intakeId, route, count: null });
}

/** Notes that a list was read or taken out, and how many rows it had: one line for the whole page. */
export function recordList(tx: Transaction, actor: Actor, action: AuditAction, count: number): void {
  note(tx, actor, { action, subjectId: null, route: null, count });
}

/** Notes what became of one thing that holds many rows, and how many. */
export function recordCounted(
  tx: Transaction,
  actor: Actor,
  action: AuditAction,
  { subjectId, count }: Readonly<{ subjectId: string; count: number }>,
): void {
  note(tx, actor, { action, subjectId, route: null, count });
}

/** Notes what another system was given: how many resources, by which route, and of what where it was one thing. */
export function recordGiven(tx: Transaction, actor: Actor, given: Omit<Given, 'subjectId'> & Partial<Given>): void {
  note(tx, actor, { subjectId: null, ...given });
}

/** Notes that the actor was refused: in the actor's own clinic, by the route's template, without what was asked for. */
export function recordRefusal(tx: Transaction, actor: Actor, route: string): void {
  note(tx, actor, { action: 'access.refused', subjectId: null, route, count: null });
}

function note(tx: Transaction, actor: Actor, line: Pick<Line, 'action' | 'subjectId' | 'route' | 'count'>): void {
  const lines = noted.get(tx) ?? [];
  lines.push({ clinicId: actor.clinicId, actorKind: actor.kind, actorId: actorId(actor), ...line });
  noted.set(tx, lines);
}

/** Who acts, as the trail names them. */
export function actorId(actor: Actor): string | null {
  if (actor.kind === 'system' || actor.kind === 'visitor') return null;
  if (actor.kind === 'integration') return actor.keyId;

  return actor.kind === 'patient' ? actor.invitationId : actor.memberId;
}

/**
 * Writes what was noted. `withClinic` calls it as the last thing before the commit, since a line holds its clinic's
 * chain until then: nobody who waits for the chain is waited for, and nobody waits for long.
 */
export async function writeAuditLines(tx: Transaction): Promise<void> {
  const lines = noted.get(tx);
  if (!lines) return;
  const rows = lines.map(
    ({ clinicId, actorKind, actorId, action, subjectId, route, count }) =>
      Prisma.sql`(${clinicId}::uuid, ${actorKind}, ${actorId}::uuid, ${action}, ${subjectId}::uuid, ${route}, ${count}::integer)`,
  );
  await tx.$executeRaw`
    INSERT INTO audit_event (clinic_id, actor_kind, actor_id, action, subject_id, route, count)
    VALUES ${Prisma.join(rows)}`;
}
