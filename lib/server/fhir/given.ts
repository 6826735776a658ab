import 'server-only';
import type { Resource } from '@medplum/fhirtypes';
import { device } from '../../export/fhir/references';
import { toResources } from '../../export/fhir/resources';
import { formVersion } from '../../form/form';
import { questionnaireOf } from '../../i18n/questionnaires';
import type { Served } from '../../intake/api-scopes';
import type { Transaction } from '../database/database';
import { readIntake } from '../intake/read-intake';
import type { Unit } from './units';

/** The resources of one type that an intake or a patient gives, in the order of their ids. */
export async function resourcesOf(
  tx: Transaction,
  { clinicId, type }: Readonly<{ clinicId: string; type: Served }>,
  { intakeId, changedAt }: Unit,
): Promise<Resource[]> {
  const intake = await readIntake(tx, { clinicId, id: intakeId, memberId: null });
  if (!intake) return [];

  return toResources(intake)
    .filter(({ resourceType }) => resourceType === type)
    .map((resource) => dated(resource, changedAt))
    .sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
}

/** What is the same for everybody: the form as it is now, and this software. Undefined for every other type. */
export function sharedOf(type: Served): Readonly<{ resource: Resource; changedAt: Date }> | undefined {
  const changedAt = new Date(formVersion.slice(0, 10));
  const resource = type === 'Questionnaire' ? questionnaireOf(formVersion) : type === 'Device' ? device : undefined;

  return resource && { resource: dated(resource, changedAt), changedAt };
}

function dated(resource: Resource, changedAt: Date): Resource {
  return { ...resource, meta: { ...resource.meta, lastUpdated: changedAt.toISOString() } };
}
