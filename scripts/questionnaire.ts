import { parseArgs } from 'node:util';
import { toQuestionnaire } from '@/lib/export/fhir/questionnaire';
import { formVersion, steps } from '@/lib/form/form';
import english from '@/messages/patient/en.json';

/** The languages that the form can be had in. */
const languages = { en: { steps, words: english } };

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } });
const language = values.lang;
const form = Object.entries(languages).find(([code]) => code === language)?.[1];
if (!form) {
  console.error(`The form is not there in ${JSON.stringify(language)}; there is ${Object.keys(languages).join(', ')}.`);
  process.exit(2);
}

const { home, step } = form.words;
const words = { title: home.title, decline: step.decline, years: step.ageLabel, band: step.ageNotSure };
console.log(JSON.stringify(toQuestionnaire({ language, steps: form.steps, words }, formVersion), null, 2));
