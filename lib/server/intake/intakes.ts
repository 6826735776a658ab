import 'server-only';
import type { Clinician } from '../actor';
import { record, recordExport } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { newestLine } from '../live/changes';
import { type ReadIntake, readIntake } from './read-intake';

type Reading = Readonly<{
  as?: 'intake.read' | 'intake.summary-read';
  /** The template of the route by which it leaves as a file, such as "GET /intakes/[id]/full.pdf"; then it is audited so. */
  exportedBy?: string;
  /** An earlier evaluation to be shown; one that is not this intake's is passed over. */
  evaluation?: string | undefined;
}>;

/** An intake, and the trail's newest line before it was read: what comes after may not be in it. */
export type OpenIntake = ReadIntake & Readonly<{ since: bigint }>;

/**
 * One intake of the clinician's own clinic, or null: someone else's and a missing one look the same. Reading it is
 * written into the audit trail, and as what: the page, the summary to take along, or a file.
 */
export async function findIntake(
  clinician: Clinician,
  id: string,
  { as = 'intake.read', exportedBy, evaluation }: Reading = {},
): Promise<OpenIntake | null> {
  const { clinicId } = clinician;

  return withClinic(clinicId, async (tx) => {
    const since = await newestLine(tx, clinicId);
    const intake = await readIntake(tx, {
      clinicId,
      id,
      memberId: clinician.memberId,
      evaluation,
      whole: exportedBy !== undefined,
    });
    if (!intake) return null;
    if (exportedBy) recordExport(tx, clinician, id, exportedBy);
    else record(tx, clinician, as, id);
    await markOpened(tx, clinician, id);

    return { ...intake, since };
  });
}

/** Remembers when a clinician first read it, for the patient's receipt. No change to the review itself. */
async function markOpened(tx: Transaction, { clinicId }: Clinician, intakeId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE review SET opened_at = CURRENT_TIMESTAMP
     WHERE intake_id = ${intakeId}::uuid AND clinic_id = ${clinicId}::uuid AND opened_at IS NULL`;
}
