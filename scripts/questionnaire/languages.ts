import type { FormWords } from '@/lib/export/fhir/questionnaire';
import { steps } from '@/lib/form/form';
import type { Step } from '@/lib/form/question';
import messages from '@/messages/patient/en.json';

export const english = formWords('en', steps, messages);

/** The languages that the form can be had in. */
export const languages: ReadonlyMap<string, FormWords> = new Map([english].map((form) => [form.language, form]));

function formWords(language: string, pages: readonly Step[], { home, step }: typeof messages): FormWords {
  const words = { title: home.title, decline: step.decline, years: step.ageLabel, band: step.ageNotSure };

  return { language, steps: pages, words };
}
