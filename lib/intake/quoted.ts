import { answerWords } from '../form/answer-words';
import type { QuestionId } from '../form/form';
import type { Step } from '../form/question';
import { askedAs, type Quote, type ScoredId } from '../tagging/evaluation';
import { findQuestion } from './find-question';

/** What a rule read, in the words of the form: the question as asked and the answer as given, null where blank. */
export type Quoted = Readonly<{ question: QuestionId; ask: string; words: string | null }>;

/** Turns a reason's reference to an answer into the patient's own words. */
export function quoted({ question, answer }: Pick<Quote, 'question' | 'answer'>, steps: readonly Step[]): Quoted {
  return {
    question: askedAs(question),
    ask: askOf(question, steps),
    words: answer === null ? null : wordsOf(question, answer, steps),
  };
}

/** The question behind what a rule reads, as the patient read it. */
export function askOf(id: ScoredId, steps: readonly Step[]): string {
  if (id === 'age') return 'Age on the day of sending';

  return findQuestion(steps, askedAs(id))?.ask ?? id;
}

/** A value as rules read it, in the words of the form. */
export function wordsOf(id: ScoredId, value: unknown, steps: readonly Step[]): string {
  if (id === 'age') return `${value} years`;
  if (id === 'act-min') return `${value} minutes a week`;
  const question = findQuestion(steps, askedAs(id));
  const words = question ? answerWords(question, value) : [String(value)];

  return words.length === 0 ? 'None picked' : words.join('; ');
}
