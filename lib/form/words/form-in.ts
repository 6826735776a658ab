import { type QuestionId, steps } from '../form';
import type { Question, Step } from '../question';
import { enProxy } from './proxy/en';
import { inWords } from './words';

/** Whom the words speak to: the patient, or whoever answers for the patient. */
export type Voice = 'patient' | 'proxy';

const forms: Readonly<Record<Voice, readonly Step[]>> = {
  patient: steps,
  proxy: steps.map((step) => inWords<Step>(step, enProxy[step.id])),
};

/** The whole form for one who answers: the same steps, questions and option codes, in words that fit. */
export function formIn(voice: Voice): readonly Step[] {
  return forms[voice];
}

/** One question in the words of a form. */
export function questionIn(form: readonly Step[], id: QuestionId): Question {
  const question = form.find(({ questions }) => questions[id])?.questions[id];
  if (!question) throw new Error(`The form has no question ${id}.`);

  return question;
}
