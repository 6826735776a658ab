import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/prisma/generated/client';
import type { Transaction } from '../database/database';
import type { Period } from './period';

/** What resources are made of: an intake, or a patient with the last intake of theirs; and when it changed last. */
export type Unit = Readonly<{ unit: string; intakeId: string; changedAt: Date }>;

type Wanted = Readonly<{
  clinicId: string;
  /** From this one on, itself included. */
  from: string | null;
  only: readonly string[] | null;
  patients: readonly string[] | null;
  changed: Period;
  take: number;
}>;

// The same words as in the index of the migration "api_keys".
const changes = Prisma.sql`action IN ('intake.submitted', 'consent.withdrawn', 'history.confirmed', 'intake.acknowledged',
  'invitation.created', 'invitation.resent', 'note.added', 'review.assigned', 'review.changed', 'review.undone',
  'urgency.lowered', 'urgency.raised', 'verdict.given')`;

const isId = (text: string) => z.uuid().safeParse(text).success;
const ids = (given: readonly string[] | null) => given?.filter(isId) ?? null;

/**
 * Intakes in the order of their ids, which is that of their coming: whoever walks on by the last id meets none twice, and
 * those that come meanwhile at the end.
 */
export function listIntakes(
  tx: Transaction,
  { clinicId, from, only, patients, changed, take }: Wanted,
): Promise<Unit[]> {
  return tx.$queryRaw<Unit[]>`
    SELECT i.id AS unit, i.id AS "intakeId", greatest(i.received_at, last.at) AS "changedAt"
      FROM intake i
      LEFT JOIN LATERAL (SELECT max(at) AS at FROM audit_event
        WHERE clinic_id = i.clinic_id AND subject_id = i.id AND ${changes}) last ON true
     WHERE i.clinic_id = ${clinicId}::uuid
       AND (${from}::uuid IS NULL OR i.id >= ${from}::uuid)
       AND (${ids(only)}::uuid[] IS NULL OR i.id = ANY(${ids(only)}::uuid[]))
       AND (${ids(patients)}::uuid[] IS NULL OR i.patient_id = ANY(${ids(patients)}::uuid[]))
       AND (${changed.from}::timestamptz IS NULL OR i.received_at >= ${changed.from}::timestamptz
         OR i.id IN (SELECT subject_id FROM audit_event
           WHERE clinic_id = ${clinicId}::uuid AND at >= ${changed.from}::timestamptz AND ${changes}))
       AND (${changed.to}::timestamptz IS NULL OR greatest(i.received_at, last.at) < ${changed.to}::timestamptz)
     ORDER BY i.id LIMIT ${take}`;
}

/** Patients who sent an intake, likewise. They change with their intakes, and where an invitation changes their details. */
export function listPatients(tx: Transaction, { clinicId, from, only, changed, take }: Wanted): Promise<Unit[]> {
  return tx.$queryRaw<Unit[]>`
    SELECT p.id AS unit, newest.id AS "intakeId", greatest(newest.received_at, last.at) AS "changedAt"
      FROM patient p
      JOIN LATERAL (SELECT id, received_at FROM intake
        WHERE clinic_id = p.clinic_id AND patient_id = p.id ORDER BY received_at DESC, id DESC LIMIT 1) newest ON true
      LEFT JOIN LATERAL (SELECT max(at) AS at FROM audit_event
        WHERE clinic_id = p.clinic_id AND ${changes} AND subject_id IN (
          SELECT id FROM intake WHERE clinic_id = p.clinic_id AND patient_id = p.id
          UNION ALL SELECT id FROM invitation WHERE clinic_id = p.clinic_id AND patient_id = p.id)) last ON true
     WHERE p.clinic_id = ${clinicId}::uuid
       AND (${from}::uuid IS NULL OR p.id >= ${from}::uuid)
       AND (${ids(only)}::uuid[] IS NULL OR p.id = ANY(${ids(only)}::uuid[]))
       AND (${changed.from}::timestamptz IS NULL OR greatest(newest.received_at, last.at) >= ${changed.from}::timestamptz)
       AND (${changed.to}::timestamptz IS NULL OR greatest(newest.received_at, last.at) < ${changed.to}::timestamptz)
     ORDER BY p.id LIMIT ${take}`;
}
