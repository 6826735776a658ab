import type { Consent } from '@medplum/fhirtypes';
import type { Intake } from '../../intake/intake';
import { momentIn } from './moments';
import { answererId, patientOf, refer } from './references';
import { hl7Code } from './systems';

/** Every consent under which it was answered. One that was taken back is inactive. */
export function toConsents(intake: Intake): Consent[] {
  const { timeZone, name } = intake.clinic;

  return intake.consents.map((consent, index) => ({
    resourceType: 'Consent',
    id: `${intake.id}-consent-${index}`,
    status: consent.withdrawnAt ? 'inactive' : 'active',
    scope: hl7Code('consentscope', 'patient-privacy'),
    category: [{ text: 'Consent to answer the form' }],
    patient: patientOf(intake),
    dateTime: momentIn(consent.givenAt, timeZone),
    performer: [
      consent.answeredBy === 'patient' ? patientOf(intake) : refer('RelatedPerson', answererId(intake, index)),
    ],
    organization: [{ type: 'Organization', display: name }],
    policyRule: { text: `Consent words, version ${consent.version}, in ${consent.language}` },
    ...(consent.withdrawnAt && {
      provision: { type: 'deny', period: { start: momentIn(consent.withdrawnAt, timeZone) } },
    }),
  }));
}
