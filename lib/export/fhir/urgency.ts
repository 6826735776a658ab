import type { Observation } from '@medplum/fhirtypes';
import type { Intake } from '../../intake/intake';
import { urgencyWords } from '../../intake/urgency-words';
import type { Urgency } from '../../tagging/evaluation';
import { momentIn } from './moments';
import { deviceOf, patientOf, responseOf } from './references';
import { ownCode, restricted } from './systems';

/** How urgent the intake counts as now, and beside it what the rules say. It is there when no rule fires as well. */
export function toUrgency(intake: Intake): Observation {
  const { evaluation, review, clinic, receivedAt } = intake;
  const text = 'Urgency by the rules';

  return {
    resourceType: 'Observation',
    id: `${intake.id}-urgency`,
    meta: restricted,
    status: 'final',
    code: { coding: [ownCode('score', 'urgency')], text: 'Urgency' },
    subject: patientOf(intake),
    effectiveDateTime: momentIn(receivedAt, clinic.timeZone),
    device: deviceOf,
    derivedFrom: [responseOf(intake)],
    valueCodeableConcept: inWords(review.urgency),
    component: [
      {
        code: { coding: [ownCode('score', 'urgency-by-rules')], text },
        valueCodeableConcept: inWords(evaluation.urgency),
      },
    ],
  };
}

function inWords(urgency: Urgency) {
  const { word, when } = urgencyWords[urgency];

  return { coding: [{ ...ownCode('urgency', urgency), display: word }], text: `${word}: ${when.toLowerCase()}` };
}
