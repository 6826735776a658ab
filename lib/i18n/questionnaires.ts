import type { Questionnaire } from '@medplum/fhirtypes';
import { type FormWords, toQuestionnaire } from '../export/fhir/questionnaire';
import { formVersion } from '../form/form';
import type { Language } from '../form/language';
import { formIn } from '../form/words/form-in';
import { dictionaries } from './dictionaries';

/** The form as a Questionnaire words it, in one language. */
export function questionnaireWords(language: Language): FormWords {
  const { home, step } = dictionaries[language];
  const words = { title: home.title, decline: step.decline, years: step.ageLabel, band: step.ageNotSure };

  return { language, steps: formIn(language, 'patient'), words };
}

/** The form of a version in English, as far as it can still be had: the present one alone. */
export function questionnaireOf(version: string): Questionnaire | undefined {
  return version === formVersion ? toQuestionnaire(questionnaireWords('en'), formVersion) : undefined;
}
