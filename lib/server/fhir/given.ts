import 'server-only';
import type { Resource } from '@medplum/fhirtypes';
import { toQuestionnaire } from '../../export/fhir/questionnaire';
import { device } from '../../export/fhir/references';
import { toResources } from '../../export/fhir/resources';
import { formVersion } from '../../form/form';
import { formIn } from '../../form/words/form-in';
import { dictionaries } from '../../i18n/dictionaries';
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
  if (type === 'Questionnaire') return { resource: dated(questionnaire(), changedAt), changedAt };
  if (type === 'Device') return { resource: dated(device, changedAt), changedAt };

  return undefined;
}

function questionnaire() {
  const { home, step } = dictionaries.en;
  const words = { title: home.title, decline: step.decline, years: step.ageLabel, band: step.ageNotSure };

  return toQuestionnaire({ language: 'en', steps: formIn('en', 'patient'), words }, formVersion);
}

function dated(resource: Resource, changedAt: Date): Resource {
  return { ...resource, meta: { ...resource.meta, lastUpdated: changedAt.toISOString() } };
}
