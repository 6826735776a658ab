import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import type { QuestionId } from '../../form/form';
import type { Question } from '../../form/question';
import type { Intake } from '../../intake/intake';
import { momentIn } from './moments';
import { answeredBy, patientOf } from './references';
import { responseItem } from './response-item';
import { canonical } from './systems';

type Told = Pick<Intake, 'answers' | 'declined' | 'asked' | 'steps'>;

/** Every question that was asked and no other, in the words the clinic reads; the patient's own words stay as they are. */
export function toResponse(intake: Intake): QuestionnaireResponse {
  const { id, formVersion, receivedAt, clinic } = intake;

  return {
    resourceType: 'QuestionnaireResponse',
    id,
    questionnaire: `${canonical}/Questionnaire/back-intake|${formVersion}`,
    status: 'completed',
    subject: patientOf(intake),
    authored: momentIn(receivedAt, clinic.timeZone),
    author: answeredBy(intake),
    source: answeredBy(intake),
    item: toResponseItems(intake),
  };
}

/** The same as items, page by page. */
export function toResponseItems({ answers, declined, asked, steps }: Told): QuestionnaireResponse['item'] {
  return steps.flatMap((step) => {
    const items = (Object.entries(step.questions) as [QuestionId, Question][])
      .filter(([id]) => asked.includes(id))
      .map(([id, question]) =>
        responseItem(id, question, {
          answer: answers[id],
          declined: answers[id] === undefined && declined.includes(id),
        }),
      );

    return items.length === 0 ? [] : [{ linkId: `page.${step.id}`, text: step.title, item: items }];
  });
}
