import { type QuestionId, steps } from '../form';
import type { Language } from '../language';
import type { Question, Step } from '../question';
import { ar } from './ar';
import { es } from './es';
import type { FormWords } from './form-words';
import { arProxy } from './proxy/ar';
import { enProxy } from './proxy/en';
import { esProxy } from './proxy/es';
import { inWords } from './words';

/** Whom the words speak to: the patient, or whoever answers for the patient. */
export type Voice = 'patient' | 'proxy';

const translate = (words: FormWords): readonly Step[] => steps.map((step) => inWords<Step>(step, words[step.id]));
const forms: Readonly<Record<Language, Readonly<Record<Voice, readonly Step[]>>>> = {
  en: { patient: steps, proxy: translate(enProxy) },
  es: { patient: translate(es), proxy: translate(esProxy) },
  ar: { patient: translate(ar), proxy: translate(arProxy) },
};

/** The whole form in a language, for one who answers: the same steps, questions and option codes, in words that fit. */
export function formIn(language: Language, voice: Voice): readonly Step[] {
  return forms[language][voice];
}

/** One question in the words of a form. */
export function questionIn(form: readonly Step[], id: QuestionId): Question {
  const question = form.find(({ questions }) => questions[id])?.questions[id];
  if (!question) throw new Error(`The form has no question ${id}.`);

  return question;
}
