import type { FormWords } from '@/lib/export/fhir/questionnaire';
import { languages as known } from '@/lib/form/language';
import { questionnaireWords } from '@/lib/i18n/questionnaires';

export const english = questionnaireWords('en');

/** The languages that the form can be had in. */
export const languages: ReadonlyMap<string, FormWords> = new Map(
  known.map((language) => [language, questionnaireWords(language)]),
);
