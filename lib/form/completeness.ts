import type { Answers } from './answers';
import { type QuestionId, questions } from './form';
import type { Question } from './question';

/**
 * The fields that still need an answer before the form can be sent: none when the question is answered or need not be,
 * the question itself, or the required parts of it that are blank.
 */
export function missingFields(id: QuestionId, answers: Answers): string[] {
  const question: Question = questions[id];
  if (!question.required) return [];
  const answer: unknown = answers[id];
  if (question.kind !== 'group') return answer === undefined ? [id] : [];

  const given = (answer ?? {}) as Record<string, unknown>;
  const blank = Object.keys(question.parts).filter(
    (part) => question.parts[part]?.required && given[part] === undefined,
  );

  return blank.filter((part) => !waitsForDays(id, part, given)).map((part) => `${id}.${part}`);
}

/** A week without exercise, or one not told of yet, has no minutes a day to ask for. */
function waitsForDays(id: QuestionId, part: string, given: Record<string, unknown>): boolean {
  return id === 'activity' && part === 'minutes' && !given.days;
}

/** How a question stands. `unsure` covers every explicit "not sure" and "rather not say", which are answers. */
export type AnswerState = 'answered' | 'unsure' | 'unanswered' | 'not-asked';

/** The four states that are never mixed up. `asked` comes from `isAsked`. */
export function answerState(answer: unknown, asked: boolean): AnswerState {
  if (!asked) return 'not-asked';
  if (answer === undefined) return 'unanswered';
  const codes = Array.isArray(answer) ? answer : [answer];

  return codes.length > 0 && codes.every((code) => code === 'unsure' || code === 'pnts') ? 'unsure' : 'answered';
}
