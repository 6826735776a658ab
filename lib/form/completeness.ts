import type { Answers } from './answers';
import { type QuestionId, questions } from './form';
import type { Question } from './question';

/**
 * The field that still needs an answer before the form can be sent, or undefined when the question is answered or
 * need not be. For a question of several parts, the first required part that is blank.
 */
export function missingField(id: QuestionId, answers: Answers): string | undefined {
  const question: Question = questions[id];
  if (!question.required) return undefined;
  const answer: unknown = answers[id];
  if (answer === undefined) return question.kind === 'group' ? `${id}.${firstRequired(question.parts)}` : id;
  if (question.kind !== 'group') return undefined;

  const given = answer as Record<string, unknown>;
  // A week without exercise has no minutes a day to ask for.
  if (id === 'activity' && given.days === 0) return undefined;
  const blank = Object.keys(question.parts).find((part) => question.parts[part]?.required && given[part] === undefined);

  return blank && `${id}.${blank}`;
}

function firstRequired(parts: Readonly<Record<string, { required?: true }>>): string | undefined {
  return Object.keys(parts).find((part) => parts[part]?.required);
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
