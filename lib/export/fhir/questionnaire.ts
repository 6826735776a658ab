import type { Questionnaire } from '@medplum/fhirtypes';
import type { QuestionId } from '../../form/form';
import type { Step } from '../../form/question';
import { noAlarmExpression } from './alarm-expression';
import { display, type ItemWords, questionItems } from './question-item';
import { canonical, variable } from './systems';

/** The words of the form in one language. */
export type FormWords = Readonly<{
  language: string;
  steps: readonly Step[];
  words: ItemWords & Readonly<{ title: string }>;
}>;

/**
 * The form as a FHIR R4 Questionnaire: a group for each page (`page.<step>`), and in it an item for each question, whose
 * linkId is the question's id. Parts, rows and help stand below it (`<question>.<part>`).
 *
 * What enableWhen cannot say of a branch (an age, "no emergency or urgent rule fires") stands in SDC's
 * enableWhenExpression. Ages are those of the day on which it is filled in.
 */
export function toQuestionnaire({ language, steps, words }: FormWords, version: string): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    id: 'back-intake',
    url: `${canonical}/Questionnaire/back-intake`,
    version,
    name: 'BackIntake',
    title: words.title,
    // Until a clinician has signed the questions off.
    status: 'draft',
    experimental: true,
    subjectType: ['Patient'],
    language,
    date: version.slice(0, 10),
    extension: [variable('noAlarm', noAlarmExpression())],
    item: steps.map((step) => ({
      linkId: `page.${step.id}`,
      type: 'group',
      text: step.title,
      item: [
        ...(step.intro ? [display(`page.${step.id}.intro`, step.intro)] : []),
        ...Object.entries(step.questions).flatMap(([id, question]) => questionItems(id as QuestionId, question, words)),
      ],
    })),
  };
}
