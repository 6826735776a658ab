import type { QuestionId } from '../form/form';
import type { Question, Step } from '../form/question';

/** A question in the words of the form that this patient read. */
export function findQuestion(steps: readonly Step[], id: QuestionId): Question | undefined {
  return steps.find(({ questions }) => questions[id])?.questions[id];
}
