import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { Intake } from '../../intake/intake';
import { urgencies } from '../../intake/review';
import type { UrgencyReason } from '../../intake/verdict/urgency-verdict';
import type { VerdictKind } from '../../intake/verdict/verdict';
import type { Confirmable } from '../../tagging/confirmable';
import type { TagId, Urgency } from '../../tagging/evaluation';
import type { Transaction } from '../database/database';
import { openMember } from '../member/details';
import type { Keyring } from '../vault/sealing';
import { openWords } from '../verdict/sealed';

const person = { id: true, sealed: true } as const;
const inOrder = [{ createdAt: 'asc' }, { id: 'asc' }] as const satisfies Prisma.VerdictOrderByWithRelationInput[];
const columns = {
  evaluations: {
    select: {
      id: true,
      createdAt: true,
      ruleSet: true,
      urgency: true,
      confirmed: true,
      confirmedBy: { select: person },
    },
    orderBy: [...inOrder],
  },
  verdicts: {
    select: {
      id: true,
      tag: true,
      kind: true,
      reason: true,
      sealed: true,
      createdAt: true,
      author: { select: person },
    },
    orderBy: [...inOrder],
  },
  urgencyVerdicts: {
    select: {
      id: true,
      fromRank: true,
      toRank: true,
      reason: true,
      sealed: true,
      createdAt: true,
      author: { select: person },
    },
    orderBy: [...inOrder],
  },
  acknowledgment: { select: { createdAt: true, member: { select: person } } },
} satisfies Prisma.IntakeSelect;

export type Work = Pick<Intake, 'evaluations' | 'verdicts' | 'urgencyVerdicts' | 'acknowledgment'>;

/** What clinicians have made of one intake so far: their verdicts, what they confirmed, and who acknowledged it. */
export async function readWork(tx: Transaction, keyring: Keyring, intakeId: string): Promise<Work> {
  const { clinicId } = keyring;
  const row = await tx.intake.findFirstOrThrow({ where: { id: intakeId, clinicId }, select: columns });
  const nameOf = (member: { id: string; sealed: string }) => openMember(keyring, member).name;
  const urgencyOf = (rank: number) => urgencies[rank] ?? 'emergency';

  // Codes were checked when they were written, and the database refuses to change them.
  return {
    evaluations: row.evaluations.map(({ confirmedBy, ...entry }) => ({
      ...entry,
      urgency: entry.urgency as Urgency,
      confirmed: entry.confirmed as Confirmable[],
      confirmedBy: confirmedBy && nameOf(confirmedBy),
    })),
    verdicts: row.verdicts.map(({ sealed, author, ...verdict }) => ({
      ...verdict,
      tag: verdict.tag as TagId,
      kind: verdict.kind as VerdictKind,
      words: openWords(keyring, 'verdict', { id: verdict.id, sealed }),
      author: nameOf(author),
    })),
    urgencyVerdicts: row.urgencyVerdicts.map(({ id, fromRank, toRank, reason, sealed, createdAt, author }) => ({
      id,
      createdAt,
      from: urgencyOf(fromRank),
      to: urgencyOf(toRank),
      reason: reason as UrgencyReason | null,
      words: openWords(keyring, 'urgency_verdict', { id, sealed }),
      author: nameOf(author),
    })),
    acknowledgment: row.acknowledgment && {
      member: nameOf(row.acknowledgment.member),
      at: row.acknowledgment.createdAt,
    },
  };
}
