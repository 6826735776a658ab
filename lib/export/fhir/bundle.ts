import type { Bundle, DocumentReference, Questionnaire, Resource } from '@medplum/fhirtypes';
import type { Intake } from '../../intake/intake';
import { isReviewed } from '../../intake/review';
import { asOf } from '../as-of';
import { plainText } from '../plain-text';
import { toComposition } from './composition';
import { momentIn } from './moments';
import { deviceOf, patientOf } from './references';
import { toResources } from './resources';
import type { Evaluated } from './risk-assessment';
import { canonical, restricted } from './systems';

type Beside = Readonly<{
  /** The form of the version that was answered, where it can still be had. */
  questionnaire?: Questionnaire | undefined;
  earlier?: readonly Evaluated[];
}>;

/**
 * One intake as a FHIR R4 document: a Composition, the summary as plain text, and every resource that they refer to.
 * Nothing in it has a narrative. Equal input gives equal output, to the byte.
 */
export function toBundle(intake: Intake, { questionnaire, earlier = [] }: Beside = {}): Bundle {
  const resources = toResources(intake, earlier);
  const all = [
    toComposition(intake, resources),
    inWords(intake),
    ...resources,
    ...(questionnaire ? [questionnaire] : []),
  ];

  return {
    resourceType: 'Bundle',
    id: intake.id,
    meta: restricted,
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${intake.id}` },
    type: 'document',
    timestamp: momentIn(asOf(intake), intake.clinic.timeZone),
    entry: all.map((resource: Resource) => ({
      fullUrl: `${canonical}/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  };
}

/** The summary for somebody to read, as text that nothing can be hidden in. */
function inWords(intake: Intake): DocumentReference {
  return {
    resourceType: 'DocumentReference',
    id: intake.id,
    meta: restricted,
    status: 'current',
    docStatus: isReviewed(intake.review.state) ? 'final' : 'preliminary',
    type: { text: 'Back intake, patient-reported' },
    subject: patientOf(intake),
    date: momentIn(asOf(intake), intake.clinic.timeZone),
    author: [deviceOf],
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          language: 'en',
          data: Buffer.from(plainText(intake)).toString('base64'),
          title: 'Summary in words',
        },
      },
    ],
  };
}
