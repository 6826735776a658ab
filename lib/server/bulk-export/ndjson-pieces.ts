import 'server-only';
import type { Resource } from '@medplum/fhirtypes';
import { Prisma } from '@/prisma/generated/client';
import { toResources } from '../../export/fhir/resources';
import type { Transaction } from '../database/database';
import { readIntake } from '../intake/read-intake';
import { isAsked } from './fitting';
import type { MakePieces, Wanted } from './pieces';
import { isBehind, type Place } from './place';

type Found = Readonly<{ id: string; micros: bigint; patient_id: string }>;

/** A file for each kind of resource, one resource a line, each resource once: as FHIR Bulk Data has it. */
export const makeNdjson: MakePieces = async (tx, _keyring, wanted) => {
  const { clinicId } = wanted.asked;
  const found = await findNext(tx, wanted);
  const known = wanted.after === null ? new Set() : await writtenPatients(tx, wanted, found, wanted.after);
  const resources = new Map<string, Resource>();
  for (const { id } of found) {
    const intake = await readIntake(tx, { clinicId, id, memberId: null, whole: true });
    if (!intake) throw new Error('An intake is listed and not there.');
    for (const resource of toResources(intake, intake.others)) {
      if (resource.resourceType === 'Patient' && known.has(resource.id)) continue;
      // The same for all intakes, it stands in the first piece.
      if (resource.resourceType === 'Device' && wanted.after !== null) continue;
      resources.set(`${resource.resourceType}/${resource.id}`, resource);
    }
  }
  const types = [...new Set([...resources.values()].map(({ resourceType }) => resourceType))];
  const pieces = types.map((type) => {
    const ofType = [...resources.values()].filter(({ resourceType }) => resourceType === type);
    const text = ofType.map((resource) => `${JSON.stringify(resource)}\n`).join('');

    return { file: `${type}.ndjson`, rows: ofType.length, text };
  });
  const last = found.at(-1);

  return { pieces, intakes: found.length, last: last ? { micros: last.micros, id: last.id } : null };
};

function findNext(tx: Transaction, { asked, after, limit }: Wanted): Promise<Found[]> {
  return tx.$queryRaw<Found[]>`
    WITH page AS MATERIALIZED (
      SELECT * FROM review WHERE ${isAsked(asked)} AND ${after ? isBehind(after) : Prisma.sql`true`}
       ORDER BY received_at, intake_id LIMIT ${limit})
    SELECT r.intake_id AS id, (extract(epoch FROM r.received_at) * 1000000)::bigint AS micros, i.patient_id
      FROM page r JOIN intake i ON i.clinic_id = r.clinic_id AND i.id = r.intake_id
     ORDER BY r.received_at, r.intake_id`;
}

/** Those of the next intakes' patients whose own line stands in the file already, of an intake before. */
async function writtenPatients(
  tx: Transaction,
  { asked }: Wanted,
  found: readonly Found[],
  upTo: Place,
): Promise<ReadonlySet<unknown>> {
  const ids = found.map(({ patient_id }) => patient_id);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT i.patient_id AS id FROM intake i
     WHERE i.clinic_id = ${asked.clinicId}::uuid AND i.patient_id = ANY(${ids}::uuid[]) AND EXISTS (
       SELECT FROM review WHERE intake_id = i.id AND ${isAsked(asked)} AND NOT ${isBehind(upTo)})`;

  return new Set(rows.map(({ id }) => id));
}
