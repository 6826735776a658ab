import type { Answers } from '../form/answers';
import { type QuestionId, questionIds } from '../form/form';
import { isAsked } from '../form/reachability';
import { toScoredAnswers } from '../form/scored-answers';
import { firesAlarm } from '../tagging/tag-answers';

/** The questions asked of this patient, in the order of the form, on the day given (YYYY-MM-DD). */
export function askedQuestions(answers: Answers, today: string): QuestionId[] {
  const scored = toScoredAnswers(answers, today);
  const situation = { answers: scored, alarm: firesAlarm(scored) };

  return questionIds.filter((id) => isAsked(id, situation));
}

/** Only what was asked: an answer whose branch has closed is let go. */
export function keepAsked(answers: Answers, asked: readonly QuestionId[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.includes(id as QuestionId))) as Answers;
}
