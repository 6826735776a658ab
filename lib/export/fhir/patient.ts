import type { Patient, RelatedPerson } from '@medplum/fhirtypes';
import { answererWords } from '../../intake/consent/answerer';
import type { Intake } from '../../intake/intake';
import { answererId, patientOf } from './references';
import { hl7Code } from './systems';

/**
 * The patient as the clinic knows them; the date of birth is the clinic's, or else the patient's own. There is no gender
 * in it: the form asks for the sex at birth, which is another thing.
 */
export function toPatient({ patient, answers, clinic }: Intake): Patient {
  const birthDate = patient.birthDate ?? answers.dob;

  return {
    resourceType: 'Patient',
    id: patient.id,
    ...(patient.recordNumber && {
      identifier: [{ type: hl7Code('v2-0203', 'MR'), value: patient.recordNumber, assigner: { display: clinic.name } }],
    }),
    name: [{ text: patient.name }],
    ...(patient.phone && { telecom: [{ system: 'phone', value: patient.phone }] }),
    ...(birthDate && { birthDate }),
    managingOrganization: { type: 'Organization', display: clinic.name },
  };
}

/** Everybody who answered for the patient. */
export function toAnswerers(intake: Intake): RelatedPerson[] {
  return intake.consents.flatMap(({ answeredBy, name }, index) =>
    answeredBy === 'patient'
      ? []
      : [
          {
            resourceType: 'RelatedPerson',
            id: answererId(intake, index),
            patient: patientOf(intake),
            relationship: [{ text: answererWords(answeredBy) }],
            name: [{ text: name }],
          },
        ],
  );
}
