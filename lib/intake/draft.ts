import type { Answers } from '../form/answers';
import { missingFields } from '../form/completeness';
import { type QuestionId, type StepId, stepOfQuestion, steps } from '../form/form';
import type { Fields } from '../form/read-answer';
import { type Problem, questionsOf, readStep } from '../form/read-step';
import { askedQuestions } from './asked-questions';
import type { Said } from './said';

type ByQuestion<Value> = Readonly<Partial<Record<QuestionId, Value>>>;

/** An intake being filled in. An answer stays in it when its question is not asked any more; it counts for nothing then. */
export type Draft = Readonly<{
  answers: Answers;
  declined: readonly QuestionId[];
  savedSteps: readonly StepId[];
  /** What was typed and cannot be read as an answer, to be shown again as it was. */
  typed: ByQuestion<Fields>;
  /** All that differing places said, until the patient chooses; meanwhile one of it stands as the answer. */
  contested: ByQuestion<readonly Said[]>;
  /** Which page gave what stands, and at which of its turns. */
  by: ByQuestion<string>;
}>;

export const emptyDraft: Draft = { answers: {}, declined: [], savedSteps: [], typed: {}, contested: {}, by: {} };

/** Was anything said in it? */
export function holdsAnswers({ answers, declined, typed, contested }: Omit<Draft, 'savedSteps'>): boolean {
  return declined.length + [answers, typed, contested].flatMap((said) => Object.keys(said)).length > 0;
}

/** Everything that still stands between this draft and sending it, on the day given (YYYY-MM-DD). */
export function missingAnswers(draft: Draft, today: string): Problem[] {
  return askedQuestions(draft.answers, today).flatMap((id) => problemOf(draft, id, today));
}

/** What is still to be done about one question that is asked: to choose, to write it so that it can be read, to answer. */
export function problemOf(draft: Draft, id: QuestionId, today: string): Problem[] {
  if (draft.contested[id]) return [{ question: id, field: id, is: 'contested' }];
  const typed = draft.typed[id] ?? {};
  const { problems } = readStep(stepOfQuestion(id), { ...typed, shown: [id] }, today);
  if (problems.length > 0) return problems;
  const fields = draft.declined.includes(id) ? [] : missingFields(id, draft.answers);

  return fields.map((field) => ({ question: id, field, is: 'unanswered' }));
}

/** Where to go on: the first step not yet saved or not yet complete; undefined when all is there to be checked. */
export function nextStep(draft: Draft, today: string): StepId | undefined {
  const incomplete = new Set(missingAnswers(draft, today).map(({ question }) => stepOfQuestion(question)));

  return steps.find(({ id }) => !draft.savedSteps.includes(id) || incomplete.has(id))?.id;
}

/** Pages with a question that a change has opened and nobody has seen yet: asked before going back to the check. */
export function stepToRevisit(draft: Draft, today: string): StepId | undefined {
  const asked = askedQuestions(draft.answers, today);
  const open = (id: QuestionId) =>
    asked.includes(id) && draft.answers[id] === undefined && !draft.declined.includes(id);

  return steps.find(({ id }) => !draft.savedSteps.includes(id) && questionsOf(id).some(open))?.id;
}

/** The step after this one, or undefined after the last. */
export function stepAfter(step: StepId): StepId | undefined {
  return steps[steps.findIndex(({ id }) => id === step) + 1]?.id;
}

/** The step before this one, or undefined before the first. */
export function stepBefore(step: StepId): StepId | undefined {
  return steps[steps.findIndex(({ id }) => id === step) - 1]?.id;
}
