import { type QuestionId, steps } from '../form';
import type { Language, Translation } from '../language';
import type { Question, Step } from '../question';
import { ar } from './ar';
import { es } from './es';
import type { FormWords } from './form-words';
import { inWords } from './words';

const translations: Readonly<Record<Translation, FormWords>> = { es, ar };

const translate = (words: FormWords): readonly Step[] => steps.map((step) => inWords<Step>(step, words[step.id]));
const forms: Readonly<Record<Language, readonly Step[]>> = {
  en: steps,
  es: translate(translations.es),
  ar: translate(translations.ar),
};

/** The whole form in a language: the same steps, questions and option codes, in its words. */
export function formIn(language: Language): readonly Step[] {
  return forms[language];
}

/** One question in the words of a form. */
export function questionIn(form: readonly Step[], id: QuestionId): Question {
  const question = form.find(({ questions }) => questions[id])?.questions[id];
  if (!question) throw new Error(`The form has no question ${id}.`);

  return question;
}
