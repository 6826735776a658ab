import type { Answers } from '../form/answers';
import { missingField } from '../form/completeness';
import { type QuestionId, type StepId, stepOfQuestion, steps } from '../form/form';
import type { Fields } from '../form/read-answer';
import { type Problem, questionsOf, readStep, shownQuestions } from '../form/read-step';
import { askedQuestions, keepAsked } from './asked-questions';

/** An intake being filled in. */
export type Draft = Readonly<{
  answers: Answers;
  declined: readonly QuestionId[];
  savedSteps: readonly StepId[];
}>;

export const emptyDraft: Draft = { answers: {}, declined: [], savedSteps: [] };

export type FilledStep = Readonly<{
  draft: Draft;
  problems: readonly Problem[];
  /** Questions of this step that its answers opened and its page has not shown yet. */
  opened: readonly QuestionId[];
}>;

/**
 * Takes what a step's page posted into the draft, on the day given (YYYY-MM-DD). What can be taken is taken even if
 * something beside it cannot; what the new answers close is let go.
 */
export function fillStep(draft: Draft, step: StepId, fields: Fields, today: string): FilledStep {
  const shown = shownQuestions(step, fields);
  const reading = readStep(step, fields, today);
  const untouched = Object.entries(draft.answers).filter(([id]) => !shown.includes(id as QuestionId));
  const typed = { ...Object.fromEntries(untouched), ...reading.answers } as Answers;
  const asked = askedQuestions(typed, today);
  const before = askedQuestions(draft.answers, today);
  // A page on which a question has newly opened was saved without it.
  const stillSaved = draft.savedSteps.filter((id) =>
    questionsOf(id).every((question) => before.includes(question) || !asked.includes(question)),
  );
  const answers = keepAsked(typed, asked);
  const declined = [...draft.declined.filter((id) => !shown.includes(id)), ...reading.declined].filter((id) =>
    asked.includes(id),
  );
  const askedHere = questionsOf(step).filter((id) => asked.includes(id));
  const complaints = reading.problems.filter(({ question }) => asked.includes(question));
  const blanks = shown
    .filter((id) => askedHere.includes(id) && !complaints.some(({ question }) => question === id))
    .flatMap((id) => blank(id, { answers, declined }));

  return {
    draft: { answers, declined, savedSteps: [...new Set([...stillSaved, step])] },
    problems: inFormOrder([...complaints, ...blanks]),
    opened: askedHere.filter((id) => !shown.includes(id)),
  };
}

/** The same while the page is still being filled in: a blank is no problem yet, and the step does not count as saved. */
export function fillStepSoFar(draft: Draft, step: StepId, fields: Fields, today: string): FilledStep {
  const filled = fillStep(draft, step, fields, today);
  const wasSaved = draft.savedSteps.includes(step);

  return {
    ...filled,
    draft: { ...filled.draft, savedSteps: filled.draft.savedSteps.filter((id) => id !== step || wasSaved) },
    problems: filled.problems.filter(({ is }) => is !== 'unanswered'),
  };
}

/** Everything that still stands between this draft and sending it. */
export function missingAnswers(draft: Draft, today: string): Problem[] {
  return askedQuestions(draft.answers, today).flatMap((id) => blank(id, draft));
}

function blank(id: QuestionId, { answers, declined }: Pick<Draft, 'answers' | 'declined'>): Problem[] {
  const field = declined.includes(id) ? undefined : missingField(id, answers);

  return field === undefined ? [] : [{ question: id, field, is: 'unanswered' }];
}

function inFormOrder(problems: Problem[]): Problem[] {
  const order = steps.flatMap((step) => questionsOf(step.id));

  return problems.toSorted((a, b) => order.indexOf(a.question) - order.indexOf(b.question));
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
