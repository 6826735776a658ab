import type { Device, Patient, Practitioner, Reference, RelatedPerson, Resource } from '@medplum/fhirtypes';
import type { Intake } from '../../intake/intake';

type Type = Resource['resourceType'];

/** A resource of the same export, by its type and id. */
export function refer<T extends Type>(
  type: T,
  id: string | undefined,
): Reference<Extract<Resource, { resourceType: T }>> {
  return { reference: `${type}/${id}` };
}

export const patientOf = ({ patient }: Intake) => refer('Patient', patient.id);

export const responseOf = ({ id }: Intake) => refer('QuestionnaireResponse', id);

/** Who answers for the patient, in the order of those who agreed. */
export const answererId = ({ id }: Intake, index: number) => `${id}-answerer-${index}`;

/** Who answered last and sent the form: the patient, or somebody for the patient. */
export function answeredBy(intake: Intake): Reference<Patient> | Reference<RelatedPerson> {
  const last = intake.consents.length - 1;
  const { answeredBy } = intake.consents[last] ?? {};
  if (!answeredBy || answeredBy === 'patient') return patientOf(intake);

  return refer('RelatedPerson', answererId(intake, last));
}

/** This software, which makes what no person said. */
export const device: Device = {
  resourceType: 'Device',
  id: 'backstory',
  deviceName: [{ name: 'Backstory', type: 'user-friendly-name' }],
  type: { text: 'Patient intake software' },
};

/** A member of the clinic by name: there is no register of them to refer to. */
export function member(display: string): Reference<Practitioner> {
  return { type: 'Practitioner', display };
}

export const deviceOf = refer('Device', device.id);
