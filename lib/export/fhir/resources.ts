import type { Resource } from '@medplum/fhirtypes';
import type { Intake } from '../../intake/intake';
import { toConsents } from './consents';
import { toObservations } from './observations';
import { toAnswerers, toPatient } from './patient';
import { toResponse } from './questionnaire-response';
import { toFlags, toTask } from './red-flags';
import { device } from './references';
import { toConditions, toImpression } from './review';
import { type Evaluated, shownIn, toRiskAssessment } from './risk-assessment';
import { ofAnswers, ofCondition, ofEvaluation, toAuditEvents } from './trace';
import { toUrgency } from './urgency';

/**
 * Everything that leaves of one intake, as FHIR R4 resources that refer to one another by type and id, in a fixed order:
 * equal input gives equal output, to the byte. `earlier` are the evaluations that the one shown has superseded; whoever
 * leaves them out has the resources of the one that is shown.
 *
 * The answers carry no label. What the rules or a clinician made of them is labelled restricted (v3-Confidentiality R),
 * and a Condition is there only where a clinician agreed to a cause or added it.
 */
export function toResources(intake: Intake, earlier: readonly Evaluated[] = []): Resource[] {
  const shown = shownIn(intake);
  const assessment = toRiskAssessment(intake, shown);
  const urgency = toUrgency(intake);
  const flags = toFlags(intake);
  const tasks = toTask(intake, flags);
  const conditions = toConditions(intake);
  const before = earlier.map((one) => ({ one, made: toRiskAssessment(intake, one) }));

  return [
    toPatient(intake),
    ...toAnswerers(intake),
    device,
    ...toConsents(intake),
    toResponse(intake),
    urgency,
    ...flags,
    ...tasks,
    ...toObservations(intake),
    assessment,
    ...before.map(({ made }) => made),
    ...toImpression(intake),
    ...conditions,
    ofAnswers(intake),
    ofEvaluation(intake, shown, [assessment, urgency, ...flags, ...tasks]),
    ...before.map(({ one, made }) => ofEvaluation(intake, one, [made])),
    ...conditions.map((condition) => ofCondition(intake, condition)),
    ...toAuditEvents(intake),
  ];
}
