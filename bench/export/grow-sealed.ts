import { randomUUID } from 'node:crypto';
import { withClinic } from '@/lib/server/database/database';
import { newId } from '@/lib/server/database/new-id';
import { openAnswers, sealAnswers } from '@/lib/server/intake/intake-answers';
import { sealPatient } from '@/lib/server/patient/details';
import { keyringOf } from '@/lib/server/vault/data-keys';

const batch = 500;

type AsOwner = (statement: string) => Promise<unknown>;

/**
 * Adds intakes to a clinic that has some: each is a copy of one that was really sent, with a patient of its own, and sealed
 * for itself, so that it opens as any other does. A minute apart, oldest first, before all that really came.
 */
export async function growSealed(asOwner: AsOwner, clinicId: string, count: number): Promise<void> {
  for (let made = 0; made < count; made += batch) await addBatch(clinicId, made, Math.min(count, made + batch));
  await asOwner(restOf(clinicId));
}

const first = Date.UTC(2020, 0, 1);

function addBatch(clinicId: string, from: number, to: number): Promise<void> {
  return withClinic(clinicId, async (tx) => {
    const keyring = await keyringOf(tx, clinicId);
    const originals = await tx.intake.findMany({
      where: { clinicId, receivedAt: { gt: new Date(Date.UTC(2025, 0, 1)) } },
      orderBy: { id: 'asc' },
      take: 25,
    });
    const copies = Array.from({ length: to - from }, (_, index) => {
      const number = from + index;
      const original = originals[number % originals.length];
      if (!original) throw new Error('Nothing to copy.');
      const receivedAt = new Date(first + number * 60_000);

      return { original, number, id: newId(), patientId: newId(), invitationId: newId(), receivedAt };
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
        const sealed = sealAnswers(keyring, id, openAnswers(keyring, original));

        // The key says which it is a copy of.
        return { ...original, ...sealed, id, patientId, invitationId, receivedAt, submissionKey: original.id };
      }),
    });
  });
}

/** What the rules made of each original, for its copies, past the triggers that would make it one by one. */
function restOf(clinicId: string): string {
  const tables = ['intake', 'evaluation', 'review'];
  const each = (what: (table: string) => string) => tables.map(what).join(' ');

  return `BEGIN; ${each((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;`)}
    ALTER TABLE evaluation DISABLE TRIGGER USER; ALTER TABLE review DISABLE TRIGGER USER;
    INSERT INTO evaluation (id, clinic_id, intake_id, rule_set, form_version, input_hash, urgency, result)
      SELECT gen_random_uuid(), i.clinic_id, i.id, e.rule_set, e.form_version, e.input_hash, e.urgency, e.result
        FROM intake i JOIN evaluation e ON e.intake_id = i.submission_key WHERE i.clinic_id = '${clinicId}';
    INSERT INTO review (intake_id, clinic_id, urgency_rank, received_at, updated_at, language, safety_screen, tags, gist)
      SELECT i.id, i.clinic_id, r.urgency_rank, i.received_at, i.received_at, r.language, r.safety_screen, r.tags, r.gist
        FROM intake i JOIN review r ON r.intake_id = i.submission_key WHERE i.clinic_id = '${clinicId}';
    ALTER TABLE evaluation ENABLE TRIGGER USER; ALTER TABLE review ENABLE TRIGGER USER;
    ${each((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`)} COMMIT`;
}
