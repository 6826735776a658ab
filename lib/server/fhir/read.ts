import 'server-only';
import type { Resource } from '@medplum/fhirtypes';
import type { Served } from '../../intake/api-scopes';
import type { Result } from '../../intake/result';
import type { Integration } from '../actor';
import { recordGiven, recordRefusal } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { resourcesOf, sharedOf } from './given';
import { ownersOf } from './owner';
import { listIntakes, listPatients } from './units';

type Asked = Readonly<{ type: Served; id: string }>;
type NotRead = 'not-found' | 'replaced';

/**
 * One resource of the integration's own clinic; another clinic's is not found, as one that is not there. What an earlier
 * evaluation said is replaced by the last one's. Reading it is a line of the trail, and so is not finding it.
 */
export async function readResource(integration: Integration, { type, id }: Asked): Promise<Result<Resource, NotRead>> {
  const { clinicId } = integration;
  const route = `GET /api/fhir/R4/${type}/[id]`;

  return withClinic<Result<Resource, NotRead>>(clinicId, async (tx) => {
    const shared = sharedOf(type)?.resource;
    const [owner] = await ownersOf(tx, { clinicId, type, ids: [id] });
    const inClinic = shared || !owner ? undefined : await findIn(tx, clinicId, { type, id, owner });
    const resource = shared?.id === id ? shared : inClinic?.resource;
    if (!resource) {
      recordRefusal(tx, integration, route);
      return { ok: false, problem: inClinic && isOfEvaluation(type) ? 'replaced' : 'not-found' };
    }
    recordGiven(tx, integration, { action: 'api.read', route, count: 1, subjectId: inClinic?.subjectId ?? null });

    return { ok: true, value: resource };
  });
}

const isOfEvaluation = (type: Served) => type === 'RiskAssessment' || type === 'Flag';

async function findIn(tx: Transaction, clinicId: string, { type, id, owner }: Asked & Readonly<{ owner: string }>) {
  const list = type === 'Patient' ? listPatients : listIntakes;
  const changed = { from: null, to: null };
  const [unit] = await list(tx, { clinicId, from: null, only: [owner], patients: null, changed, take: 1 });
  if (!unit) return undefined;
  const resources = await resourcesOf(tx, { clinicId, type }, unit);

  return { subjectId: unit.unit, resource: resources.find((one) => one.id === id) };
}
