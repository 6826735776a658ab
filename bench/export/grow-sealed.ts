import { randomUUID } from 'node:crypto';
import { withClinic } from '@/lib/server/database/database';
import { newId } from '@/lib/server/database/new-id';
import { openAnswers, sealAnswers } from '@/lib/server/intake/intake-answers';
import { sealPatient } from '@/lib/server/patient/details';
import { keyringOf } from '@/lib/server/vault/data-keys';

const batch = 500;

/**
 * Adds intakes to a clinic that has some: each is a copy of one that was really sent, with a patient of its own, and sealed
 * for itself, so that it opens as any other does. Oldest first, a minute apart, before all that came otherwise.
 */
export async function growSealed(clinicId: string, count: number): Promise<void> {
  const first = Date.UTC(2020, 0, 1);
  for (let made = 0; made < count; made += batch) {
    await addBatch(clinicId, { from: made, to: Math.min(count, made + batch), first });
  }
}

type Span = Readonly<{ from: number; to: number; first: number }>;

function addBatch(clinicId: string, { from, to, first }: Span): Promise<void> {
  return withClinic(clinicId, async (tx) => {
    const keyring = await keyringOf(tx, clinicId);
    const originals = await tx.intake.findMany({
      where: { clinicId },
      orderBy: [{ receivedAt: 'desc' }, { id: 'asc' }],
      take: 25,
      include: { evaluations: { take: 1 }, review: true },
    });
    const copies = Array.from({ length: to - from }, (_, index) => {
      const number = from + index;
      const original = originals[number % originals.length];
      if (!original?.review) throw new Error('Nothing to copy.');
      const [id, patientId, invitationId] = [newId(), newId(), newId()];
      const receivedAt = new Date(first + number * 60_000);

      return { original, review: original.review, number, id, patientId, invitationId, receivedAt };
    });
    await tx.patient.createMany({
      data: copies.map(({ patientId: id, number }) => {
        const details = { name: `Pat Ient${number}`, recordNumber: `R-${number}` };

        return { id, clinicId, ...sealPatient(keyring, id, details) };
      }),
    });
    await tx.invitation.createMany({
      data: copies.map(({ invitationId: id, patientId, receivedAt }) => {
        const hashes = { tokenHash: Buffer.from(randomUUID()), codeHash: Buffer.from(randomUUID()) };

        return { id, clinicId, patientId, ...hashes, createdAt: receivedAt, expiresAt: receivedAt };
      }),
    });
    await tx.intake.createMany({
      data: copies.map(({ original, id, patientId, invitationId, receivedAt }) => {
        const { evaluations: _, review: __, ...row } = original;
        const sealed = sealAnswers(keyring, id, openAnswers(keyring, original));
        const own = { id, patientId, invitationId, receivedAt, submissionKey: randomUUID() };

        return { ...row, ...sealed, ...own };
      }),
    });
    await tx.evaluation.createMany({
      data: copies.flatMap(({ original, id: intakeId }) =>
        original.evaluations.map((evaluation) => ({
          ...evaluation,
          id: newId(),
          intakeId,
          result: evaluation.result ?? {},
        })),
      ),
    });
    await tx.review.createMany({
      data: copies.map(({ review: { urgencyRank }, id: intakeId, receivedAt }) => ({
        intakeId,
        clinicId,
        urgencyRank: Math.max(1, urgencyRank),
        receivedAt,
      })),
    });
  });
}
