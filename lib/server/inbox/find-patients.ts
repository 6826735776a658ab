import 'server-only';
import { z } from 'zod';
import type { Prisma } from '@/prisma/generated/client';
import { isCalendarDay } from '../../form/answers';
import { maxNameLength, maxRecordNumberLength, toOneLine } from '../../intake/patient-name';
import type { Result } from '../../intake/result';
import { type ReviewState, urgencies } from '../../intake/review';
import type { Clinician } from '../actor';
import { recordList } from '../audit/audit';
import { withClinic } from '../database/database';
import { openPatient, wherePatient } from '../patient/details';
import { keyringOf } from '../vault/data-keys';
import type { Keyring } from '../vault/sealing';

/** What a patient is looked for by, as typed; all that is given must fit, and fit exactly. */
export type Sought = Readonly<{ surname: string; recordNumber: string; birthDate: string }>;

export type FoundPatient = Readonly<{
  id: string;
  name: string;
  recordNumber: string | null;
  birthDate: string | null;
  /** The newest first; none while nothing was sent. */
  intakes: readonly Readonly<{
    id: string;
    receivedAt: Date;
    urgency: (typeof urgencies)[number];
    state: ReviewState;
  }>[];
}>;

export type Found = Readonly<{ patients: readonly FoundPatient[]; more: boolean; timeZone: string }>;

const mostFound = 50;

const line = (most: number) => z.string().transform((typed) => (typed.trim() === '' ? '' : toOneLine(typed, most)));
const soughtSchema = z.object({
  surname: line(maxNameLength).pipe(z.string()),
  recordNumber: line(maxRecordNumberLength).pipe(z.string()),
  birthDate: z
    .string()
    .trim()
    .refine((typed) => typed === '' || isCalendarDay(typed)),
});

/**
 * The clinic's patients of an exact surname, record number or date of birth, with what they sent. A search is a line of
 * the audit trail with how many it found, and without what was looked for.
 */
export async function findPatients(
  clinician: Clinician,
  typed: Sought,
): Promise<Result<Found, 'nothing-given' | 'unreadable'>> {
  const { clinicId } = clinician;
  const read = soughtSchema.safeParse(typed);
  if (!read.success) return { ok: false, problem: 'unreadable' };
  if (Object.values(read.data).every((value) => value === '')) return { ok: false, problem: 'nothing-given' };

  return withClinic(clinicId, async (tx) => {
    const keyring = await keyringOf(tx, clinicId);
    const clinic = await tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { timeZone: true } });
    const rows = await tx.patient.findMany({
      where: { clinicId, AND: conditions(keyring, read.data) },
      select: { id: true, sealed: true, intakes: intakeColumns },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: mostFound + 1,
    });
    const patients = rows.slice(0, mostFound).map((row) => toPatient(keyring, row));
    recordList(tx, clinician, 'patients.searched', patients.length);

    return { ok: true, value: { patients, more: rows.length > mostFound, timeZone: clinic.timeZone } };
  });
}

function conditions(keyring: Keyring, { surname, recordNumber, birthDate }: Sought): Prisma.PatientWhereInput[] {
  return [
    // Whoever types the whole name means the same person.
    ...(surname ? [{ OR: [wherePatient(keyring, { surname }), wherePatient(keyring, { name: surname })] }] : []),
    ...(recordNumber ? [wherePatient(keyring, { recordNumber })] : []),
    ...(birthDate ? [wherePatient(keyring, { birthDate })] : []),
  ];
}

const intakeColumns = {
  select: { id: true, receivedAt: true, review: { select: { urgencyRank: true, state: true } } },
  orderBy: { receivedAt: 'desc' },
} as const;

type Row = Prisma.PatientGetPayload<{ select: { id: true; sealed: true; intakes: typeof intakeColumns } }>;

function toPatient(keyring: Keyring, { id, sealed, intakes }: Row): FoundPatient {
  const { name, recordNumber = null, birthDate = null } = openPatient(keyring, { id, sealed });

  return {
    id,
    name,
    recordNumber,
    birthDate,
    intakes: intakes.flatMap(({ id: intakeId, receivedAt, review }) =>
      review
        ? [{ id: intakeId, receivedAt, urgency: urgencies[review.urgencyRank] ?? 'emergency', state: review.state }]
        : [],
    ),
  };
}
