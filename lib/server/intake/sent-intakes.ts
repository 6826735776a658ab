import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { QuestionId } from '../../form/form';
import type { Language } from '../../form/language';
import { type Answerer, voiceOf } from '../../intake/consent/answerer';
import type { SentIntake } from '../../intake/over-time/sent-intake';
import type { ExplainedEvaluation } from '../../tagging/evaluation';
import type { Transaction } from '../database/database';
import type { Keyring } from '../vault/sealing';
import { clinicWords } from './clinic-words';
import { openAnswers } from './intake-answers';

const columns = {
  id: true,
  receivedAt: true,
  answers: true,
  sealed: true,
  declined: true,
  asked: true,
  formText: { select: { steps: true, version: true, language: true } },
  invitation: {
    select: {
      consents: {
        select: { answeredBy: true, withdrawal: { select: { withdrawnAt: true } } },
        orderBy: [{ givenAt: 'desc' }, { id: 'desc' }],
        take: 1,
      },
    },
  },
  evaluations: { select: { result: true }, orderBy: { createdAt: 'desc' }, take: 1 },
} satisfies Prisma.IntakeSelect;

type Of = Readonly<{ clinicId: string; patientId: string }>;

/** A patient's newest intakes, newest first; of those before a moment, if one is given. */
export async function sentIntakesOf(
  tx: Transaction,
  keyring: Keyring,
  { clinicId, patientId }: Of,
  { before, take }: { before?: Date; take: number },
): Promise<SentIntake[]> {
  const rows = await tx.intake.findMany({
    where: { clinicId, patientId, ...(before && { receivedAt: { lt: before } }) },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take,
    select: columns,
  });
  const intakes: SentIntake[] = [];
  for (const row of rows) {
    const [evaluation] = row.evaluations;
    const [consent] = row.invitation.consents;
    if (!evaluation) continue;
    const answeredBy = (consent?.answeredBy ?? null) as Answerer | null;
    intakes.push({
      id: row.id,
      receivedAt: row.receivedAt,
      answers: openAnswers(keyring, row).answers,
      declined: row.declined as QuestionId[],
      asked: row.asked as QuestionId[],
      steps: await clinicWords(tx, row.formText, voiceOf(answeredBy ?? 'patient')),
      language: row.formText.language as Language,
      formVersion: row.formText.version,
      answeredBy,
      consentWithdrawn: consent?.withdrawal != null,
      evaluation: evaluation.result as unknown as ExplainedEvaluation,
    });
  }

  return intakes;
}
