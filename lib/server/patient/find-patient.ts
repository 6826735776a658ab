import 'server-only';
import type { PatientOverTime } from '../../intake/over-time/course';
import type { Clinician } from '../actor';
import { record } from '../audit/audit';
import { withClinic } from '../database/database';
import { sentIntakesOf } from '../intake/sent-intakes';
import { keyringOf } from '../vault/data-keys';
import { openPatient } from './details';

const most = 12;

/**
 * One patient of the clinician's own clinic with their newest intakes, or null: someone else's and a missing one look the
 * same. Reading it is written into the audit trail.
 */
export async function findPatient(clinician: Clinician, id: string): Promise<PatientOverTime | null> {
  const { clinicId } = clinician;

  return withClinic(clinicId, async (tx) => {
    const row = await tx.patient.findFirst({
      where: { id, clinicId },
      select: { id: true, sealed: true, clinic: { select: { name: true, timeZone: true } } },
    });
    if (!row) return null;
    record(tx, clinician, 'patient.read', id);
    const keyring = await keyringOf(tx, clinicId);
    const { name, recordNumber = null, birthDate = null } = openPatient(keyring, row);
    const intakes = await sentIntakesOf(tx, keyring, { clinicId, patientId: id }, { take: most + 1 });

    return {
      id,
      name,
      recordNumber,
      birthDate,
      clinic: row.clinic,
      intakes: intakes.slice(0, most),
      more: intakes.length > most,
    };
  });
}
