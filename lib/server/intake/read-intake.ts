import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { QuestionId } from '../../form/form';
import type { Language } from '../../form/language';
import { voiceOf } from '../../intake/consent/answerer';
import type { Intake } from '../../intake/intake';
import { urgencies } from '../../intake/review';
import type { ExplainedEvaluation } from '../../tagging/evaluation';
import { consentsOf } from '../consent/consents';
import type { Transaction } from '../database/database';
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

type Asked = Readonly<{
  clinicId: string;
  id: string;
  /** Whose changes that came too late are to be shown; nobody's to another system. */
  memberId: string | null;
  /** An earlier evaluation to be shown; one that is not this intake's is passed over. */
  evaluation?: string | undefined;
  /** With the evaluations that are not shown. */
  whole?: boolean;
}>;

export type ReadIntake = Intake &
  Readonly<{
    /** The evaluations that are not shown, whole, oldest first: for a file alone. */
    others: readonly Readonly<{ id: string; createdAt: Date; evaluation: ExplainedEvaluation }>[];
  }>;

/**
 * One intake of the clinic as whoever asks reads it, or null. It is for the caller to have asked who that is and to write
 * the reading into the audit trail.
 */
export async function readIntake(
  tx: Transaction,
  { clinicId, id, memberId, evaluation: wanted, whole = false }: Asked,
): Promise<ReadIntake | null> {
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
    held: memberId ? await heldBy(tx, keyring, { memberId, intakeId: id }) : [],
    unsentRedFlagId: row.invitation.redFlags[0]?.id ?? null,
  };
}

async function readEvaluations(tx: Transaction, where: Prisma.EvaluationWhereInput): Promise<ReadIntake['others']> {
  const found = await tx.evaluation.findMany({
    where,
    select: { id: true, createdAt: true, result: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });

  // They were written once by this application, and the database refuses to change them.
  return found.map(({ result, ...one }) => ({ ...one, evaluation: result as unknown as ExplainedEvaluation }));
}
