import type { Composition, CompositionSection, Resource } from '@medplum/fhirtypes';
import type { Intake } from '../../intake/intake';
import { summarize } from '../../intake/summary';
import { asOf } from '../as-of';
import { momentIn } from './moments';
import { deviceOf, patientOf, refer, responseOf } from './references';
import { ownCode, restricted } from './systems';

const parts = [
  { title: 'Urgency and red flags', types: ['Flag', 'Task'], id: '-urgency' },
  { title: 'Pain and course', types: ['Observation'] },
  { title: 'Patterns (suggestions for a clinician)', types: ['RiskAssessment'] },
  { title: "Clinicians' verdicts", types: ['ClinicalImpression', 'Condition'] },
  { title: 'Consent', types: ['Consent'] },
] as const satisfies readonly Readonly<{ title: string; types: Resource['resourceType'][]; id?: string }>[];

/** The head of the document: what of the resources belongs to which part of the summary. It tells nothing of its own. */
export function toComposition(intake: Intake, resources: readonly Resource[]): Composition {
  const { id, clinic, review, receivedAt } = intake;
  const done = review.state === 'reviewed' || review.state === 'closed';

  return {
    resourceType: 'Composition',
    id,
    meta: restricted,
    status: done ? 'final' : 'preliminary',
    type: { coding: [ownCode('work', 'back-intake-summary')], text: 'Back intake, patient-reported' },
    subject: patientOf(intake),
    date: momentIn(asOf(intake), clinic.timeZone),
    author: [deviceOf],
    title: 'Back intake, patient-reported',
    confidentiality: 'R',
    custodian: { type: 'Organization', display: clinic.name },
    event: [{ period: { end: momentIn(receivedAt, clinic.timeZone) }, detail: [responseOf(intake)] }],
    section: [...parts.flatMap((part) => sectionOf(part, resources)), ...answerSections(intake)],
  };
}

function sectionOf({ title, types, ...own }: (typeof parts)[number], resources: readonly Resource[]) {
  const isUrgency = ({ id = '' }: Resource) => id.endsWith('-urgency');
  const entry = resources
    .filter((one) => ('id' in own && isUrgency(one)) || (types as readonly string[]).includes(one.resourceType))
    .filter((one) => 'id' in own || !isUrgency(one))
    .map(({ resourceType, id }) => refer(resourceType, id));

  return entry.length === 0 ? [] : [{ title, entry }];
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
