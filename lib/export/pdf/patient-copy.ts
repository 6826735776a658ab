import type { Answers } from '../../form/answers';
import type { QuestionId } from '../../form/form';
import { directionOf, type Language } from '../../form/language';
import type { Step } from '../../form/question';
import { summarize } from '../../intake/summary';
import { answersOf, type WithoutAnswer } from './answers';

type Told = Readonly<{
  answers: Answers;
  declined: readonly QuestionId[];
  asked: readonly QuestionId[];
  /** The form in the patient's language. */
  steps: readonly Step[];
}>;

type Words = Readonly<{
  language: Language;
  title: string;
  /** Where and when it was received, and its code: a line each. */
  lines: readonly string[];
  without: WithoutAnswer;
  foot: string;
}>;

/** A patient's own copy: what was asked and what they said, in their language, and nothing that was made of it. */
export function patientCopy(told: Told, { language, without, ...words }: Words) {
  const { steps } = told;
  const answers = answersOf(summarize(told, language), { steps, language, writtenIn: language, without });

  return { ...words, lang: language, dir: directionOf(language), answers };
}
