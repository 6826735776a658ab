import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { QuestionId } from '../../form/form';
import type { Language } from '../../form/language';
import { voiceOf } from '../../intake/consent/answerer';
import type { Intake } from '../../intake/intake';
import { urgencies } from '../../intake/review';
import type { ExplainedEvaluation } from '../../tagging/evaluation';
import type { Clinician } from '../actor';
import { record, recordExport } from '../audit/audit';
import { consentsOf } from '../consent/consents';
import { type Transaction, withClinic } from '../database/database';
import { newestLine } from '../live/changes';
import { openMember } from '../member/details';
import { openPatient } from '../patient/details';
import { assignmentOf } from '../review/assignment';
import { heldBy } from '../review/held-changes';
import { openNote } from '../review/notes';
import { readWork } from '../review/work';
import { keyringOf } from '../vault/data-keys';
import { clinicWords } from './clinic-words';
import { openAnswers } from './intake-answers';
import { sentIntakesOf } from './sent-intakes';

const person = { id: true, sealed: true } as const;
const columns = {
  id: true,
  invitationId: true,
  age: true,
  receivedAt: true,
  answers: true,
  sealed: true,
  declined: true,
  asked: true,
  safetyShownFor: true,
  patient: { select: { id: true, sealed: true, clinic: { select: { name: true, timeZone: true } } } },
  formText: { select: { steps: true, version: true, language: true } },
  invitation: { select: { visitAt: true, redFlags: { select: { id: true }, orderBy: { seq: 'desc' }, take: 1 } } },
  review: {
    select: {
      state: true,
      version: true,
      updatedAt: true,
      urgencyRank: true,
      reviewer: { select: person },
    },
  },
  notes: {
    select: { id: true, sealed: true, createdAt: true, author: { select: person } },
    orderBy: { createdAt: 'asc' },
  },
} satisfies Prisma.IntakeSelect;

type Reading = Readonly<{
  as?: 'intake.read' | 'intake.summary-read';
  /** The template of the route by which it leaves as a file, such as "GET /intakes/[id]/full.pdf"; then it is audited so. */
  exportedBy?: string;
  /** An earlier evaluation to be shown; one that is not this intake's is passed over. */
  evaluation?: string | undefined;
}>;

export type OpenIntake = Intake &
  Readonly<{
    /** The trail's newest line before it was read: what comes after may not be in it. */
    since: bigint;
    /** The evaluations that are not shown, whole, oldest first: for a file alone. */
    others: readonly Readonly<{ id: string; createdAt: Date; evaluation: ExplainedEvaluation }>[];
  }>;

/**
 * One intake of the clinician's own clinic, or null: someone else's and a missing one look the same. Reading it is
 * written into the audit trail, and as what: the page, the summary to take along, or a file.
 */
export async function findIntake(
  clinician: Clinician,
  id: string,
  { as = 'intake.read', exportedBy, evaluation }: Reading = {},
): Promise<OpenIntake | null> {
  const { clinicId, memberId } = clinician;

  return withClinic(clinicId, async (tx) => {
    const since = await newestLine(tx, clinicId);
    const intake = await readIntake(tx, { clinicId, id, evaluation, whole: exportedBy !== undefined, memberId });
    if (!intake) return null;
    if (exportedBy) recordExport(tx, clinician, id, exportedBy);
    else record(tx, clinician, as, id);
    await markOpened(tx, clinician, id);

    return { since, ...intake };
  });
}

type Wanted = Readonly<{
  clinicId: string;
  id: string;
  evaluation?: string | undefined;
  /** With the evaluations that are not shown. */
  whole: boolean;
  /** Whose changes that came too late belong to it; nobody's without. */
  memberId?: string;
}>;

/** One intake of the clinic, or null. Whoever reads it writes into the audit trail that it was read. */
export async function readIntake(
  tx: Transaction,
  { clinicId, id, evaluation: wanted, whole, memberId }: Wanted,
): Promise<Omit<OpenIntake, 'since'> | null> {
  const row = await tx.intake.findFirst({ where: { id, clinicId }, select: columns });
  if (!row?.review) return null;
  const { urgencyRank, reviewer, ...review } = row.review;
  const keyring = await keyringOf(tx, clinicId);
  const work = await readWork(tx, keyring, id);
  const shown = work.evaluations.find((entry) => entry.id === wanted) ?? work.evaluations.at(-1);
  if (!shown) return null;
  const evaluations = await readEvaluations(tx, { clinicId, intakeId: id, ...(whole ? {} : { id: shown.id }) });
  const evaluation = evaluations.find((one) => one.id === shown.id)?.evaluation;
  if (!evaluation) throw new Error('An evaluation is listed and not there.');
  const { name, recordNumber = null, birthDate = null, phone = null } = openPatient(keyring, row.patient);
  const [last = null] = await sentIntakesOf(
    tx,
    keyring,
    { clinicId, patientId: row.patient.id },
    { before: row.receivedAt, take: 1 },
  );
  const consents = await consentsOf(tx, keyring, { clinicId, invitationId: row.invitationId });

  return {
    id,
    patient: { id: row.patient.id, name, recordNumber, birthDate, phone },
    visitAt: row.invitation.visitAt,
    clinic: row.patient.clinic,
    age: row.age,
    receivedAt: row.receivedAt,
    consents,
    ...openAnswers(keyring, row),
    declined: row.declined as QuestionId[],
    asked: row.asked as QuestionId[],
    steps: await clinicWords(tx, row.formText, voiceOf(consents.at(-1)?.answeredBy ?? 'patient')),
    language: row.formText.language as Language,
    formVersion: row.formText.version,
    evaluation,
    others: evaluations.filter((one) => one.id !== shown.id),
    evaluationId: shown.id,
    safetyShownFor: row.safetyShownFor,
    last: last?.consentWithdrawn ? null : last,
    review: {
      ...review,
      urgency: urgencies[urgencyRank] ?? 'emergency',
      reviewer: reviewer && openMember(keyring, reviewer).name,
    },
    assignment: await assignmentOf(tx, keyring, id),
    notes: row.notes.map((note) => ({
      id: note.id,
      createdAt: note.createdAt,
      body: openNote(keyring, note),
      author: openMember(keyring, note.author).name,
    })),
    ...work,
    held: memberId === undefined ? [] : await heldBy(tx, keyring, { memberId, intakeId: id }),
    unsentRedFlagId: row.invitation.redFlags[0]?.id ?? null,
  };
}

async function readEvaluations(tx: Transaction, where: Prisma.EvaluationWhereInput): Promise<OpenIntake['others']> {
  const found = await tx.evaluation.findMany({
    where,
    select: { id: true, createdAt: true, result: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });

  // They were written once by this application, and the database refuses to change them.
  return found.map(({ result, ...one }) => ({ ...one, evaluation: result as unknown as ExplainedEvaluation }));
}

/** Remembers when a clinician first read it, for the patient's receipt. No change to the review itself. */
async function markOpened(tx: Transaction, { clinicId }: Clinician, intakeId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE review SET opened_at = CURRENT_TIMESTAMP
     WHERE intake_id = ${intakeId}::uuid AND clinic_id = ${clinicId}::uuid AND opened_at IS NULL`;
}
