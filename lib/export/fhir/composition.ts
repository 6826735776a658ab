import type { Composition, CompositionSection, Resource } from '@medplum/fhirtypes';
import type { Intake } from '../../intake/intake';
import { isReviewed } from '../../intake/review';
import { summarize } from '../../intake/summary';
import { asOf } from '../as-of';
import { momentIn } from './moments';
import { deviceOf, patientOf, refer, responseOf } from './references';
import { ownCode, restricted } from './systems';

const isUrgency = ({ id = '' }: Resource) => id.endsWith('-urgency');
const isOf =
  (...types: Resource['resourceType'][]) =>
  (one: Resource) =>
    types.includes(one.resourceType);

/** Which resources stand in which part of the summary. */
const parts: readonly Readonly<{ title: string; has: (one: Resource) => boolean }>[] = [
  { title: 'Urgency and red flags', has: (one) => isUrgency(one) || isOf('Flag', 'Task')(one) },
  { title: 'Pain and course', has: (one) => isOf('Observation')(one) && !isUrgency(one) },
  { title: 'Patterns (suggestions for a clinician)', has: isOf('RiskAssessment') },
  { title: "Clinicians' verdicts", has: isOf('ClinicalImpression', 'Condition') },
  { title: 'Consent', has: isOf('Consent') },
];

/** The head of the document: what of the resources belongs to which part of the summary. It tells nothing of its own. */
export function toComposition(intake: Intake, resources: readonly Resource[]): Composition {
  const { id, clinic, review, receivedAt } = intake;
  const sections = parts.flatMap(({ title, has }) => {
    const entry = resources.filter(has).map((one) => refer(one.resourceType, one.id));

    return entry.length === 0 ? [] : [{ title, entry }];
  });

  return {
    resourceType: 'Composition',
    id,
    meta: restricted,
    status: isReviewed(review.state) ? 'final' : 'preliminary',
    type: { coding: [ownCode('work', 'back-intake-summary')], text: 'Back intake, patient-reported' },
    subject: patientOf(intake),
    date: momentIn(asOf(intake), clinic.timeZone),
    author: [deviceOf],
    title: 'Back intake, patient-reported',
    confidentiality: 'R',
    custodian: { type: 'Organization', display: clinic.name },
    event: [{ period: { end: momentIn(receivedAt, clinic.timeZone) }, detail: [responseOf(intake)] }],
    section: [...sections, ...answerSections(intake)],
  };
}

/** The answers, a section for each page of the form, as the summary in words has them. */
function answerSections(intake: Intake): CompositionSection[] {
  const entry = [responseOf(intake)];
  const section = summarize(intake).map(({ title, step }) => ({
    title,
    code: { coding: [ownCode('work', `page.${step}`)] },
    entry,
  }));

  return [{ title: 'Answers', ...(section.length > 0 ? { section } : { entry }) }];
}
