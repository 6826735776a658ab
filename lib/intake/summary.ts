import { answerWords } from '../form/answer-words';
import type { Answers } from '../form/answers';
import { answerState } from '../form/completeness';
import type { QuestionId } from '../form/form';
import type { Language } from '../form/language';
import type { Question, Step } from '../form/question';

/** How one question stands, in words. */
export type SummaryLine = Readonly<{
  question: QuestionId;
  ask: string;
  state: 'answered' | 'unsure' | 'unanswered' | 'declined';
  /** The answer in the patient's words; empty when there is none. */
  words: readonly string[];
}>;

export type SummarySection = Readonly<{ step: string; title: string; lines: readonly SummaryLine[] }>;

type Told = Readonly<{
  answers: Answers;
  declined: readonly QuestionId[];
  asked: readonly QuestionId[];
  steps: readonly Step[];
}>;

/** Everything asked and said, section by section, in the words of the form. Screen and exports all read this. */
export function summarize({ answers, declined, asked, steps }: Told, language: Language = 'en'): SummarySection[] {
  const line = (question: QuestionId, { ask, ...rest }: Question): SummaryLine => {
    const answer = answers[question];
    const state = answerState(answer, true);
    if (answer === undefined) {
      return { question, ask, state: declined.includes(question) ? 'declined' : 'unanswered', words: [] };
    }

    return {
      question,
      ask,
      state: state === 'unsure' ? 'unsure' : 'answered',
      words: answerWords({ ask, ...rest }, answer, language),
    };
  };

  return steps.flatMap(({ id, title, questions }) => {
    const lines = (Object.entries(questions) as [QuestionId, Question][])
      .filter(([question]) => asked.includes(question))
      .map(([question, content]) => line(question, content));

    return lines.length === 0 ? [] : [{ step: id, title, lines }];
  });
}
