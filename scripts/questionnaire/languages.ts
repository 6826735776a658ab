import type { FormWords } from '@/lib/export/fhir/questionnaire';
import { languages as known, type Language } from '@/lib/form/language';
import { formIn } from '@/lib/form/words/form-in';
import { dictionaries } from '@/lib/i18n/dictionaries';

export const english = formWords('en');

/** The languages that the form can be had in. */
export const languages: ReadonlyMap<string, FormWords> = new Map(
  known.map((language) => [language, formWords(language)]),
);

function formWords(language: Language): FormWords {
  const { home, step } = dictionaries[language];
  const words = { title: home.title, decline: step.decline, years: step.ageLabel, band: step.ageNotSure };

  return { language, steps: formIn(language, 'patient'), words };
}
