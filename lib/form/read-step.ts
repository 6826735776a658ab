import type { Answers } from './answers';
import { type QuestionId, questions, type StepId, steps } from './form';
import type { Question, Step } from './question';
import { type Complaint, type Fields, readAnswer } from './read-answer';

/** What is wrong with one field, for the page to say in the question's own words. */
export type Problem = Readonly<{ question: QuestionId; field: string; is: Complaint | 'unanswered' | 'contested' }>;

export type StepReading = Readonly<{ answers: Answers; declined: QuestionId[]; problems: Problem[] }>;

/** Posted in place of an answer: "I'd rather not answer". */
export const declinedCode = 'declined';

/** The questions of a step that the posting page showed; the page says so itself, since a blank list posts nothing. */
export function shownQuestions(step: StepId, fields: Fields): QuestionId[] {
  const shown = new Set(fields.shown);

  return questionsOf(step).filter((id) => shown.has(id));
}

export function questionsOf(step: StepId): QuestionId[] {
  return Object.keys(findStep(step)?.questions ?? {}) as QuestionId[];
}

export function findStep(id: string): (Step & { id: StepId }) | undefined {
  return steps.find((step) => step.id === id);
}

const pageFields = ['shown', 'declined', 'mark', 'by', 'keep'];

/** The names a step's page may post, and no others. */
export function fieldNames(step: StepId): Set<string> {
  return new Set([...pageFields, ...questionsOf(step).flatMap((id) => namesOf(id, questions[id]))]);
}

/** What was posted to one question, as it was typed, blanks left out. */
export function typedFields(id: QuestionId, fields: Fields): Fields {
  const typed = namesOf(id, questions[id])
    .map((name) => [name, (fields[name] ?? []).filter((value) => value.trim() !== '')] as const)
    .filter(([, values]) => values.length > 0);

  return Object.fromEntries(typed);
}

function namesOf(id: string, question: Question): string[] {
  if (question.kind === 'date') return [`${id}.day`, `${id}.month`, `${id}.year`];
  if (question.kind === 'age') return [id, `${id}.band`];
  if (question.kind === 'group') return Object.keys(question.parts).map((part) => `${id}.${part}`);
  if (question.kind === 'matrix') return Object.keys(question.rows).map((row) => `${id}.${row}`);

  return [id];
}

/** Reads what a step's page posted, on the day given (YYYY-MM-DD). Whether enough was answered is not decided here. */
export function readStep(step: StepId, fields: Fields, today: string): StepReading {
  const answers: Record<string, unknown> = {};
  const declined: QuestionId[] = [];
  const problems: Problem[] = [];

  for (const id of shownQuestions(step, fields)) {
    if (fields[id]?.[0] === declinedCode) {
      declined.push(id);
      continue;
    }
    const { value, complaint, field = id } = readAnswer(id, questions[id], { fields, today });
    if (complaint) problems.push({ question: id, field, is: complaint });
    else if (value !== undefined) answers[id] = value;
    else if (fields.declined?.includes(id)) declined.push(id);
  }

  return { answers: answers as Answers, declined, problems };
}
