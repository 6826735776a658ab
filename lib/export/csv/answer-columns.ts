import type { Answers } from '../../form/answers';
import { answerState } from '../../form/completeness';
import { type QuestionId, questionIds, questions } from '../../form/form';
import type { Part, Question } from '../../form/question';
import { type Cell, type Column, codeList, joined } from './column';
import type { IntakeRow } from './intake-row';

const states = {
  answered: 'answered',
  unsure: 'answered with "not sure" or "rather not say"',
  unanswered: 'asked and left blank',
  declined: 'asked, and the patient said they would rather not answer',
  'not-asked': 'not asked of this patient',
} as const;

type State = keyof typeof states;

const theirWords = "the patient's own words";

/** Two things for each question: what was answered, in one column or one for each part, and how the question stands. */
export const answerColumns: readonly Column<IntakeRow>[] = questionIds.flatMap((id) => [
  ...columnsOf(id, questions[id]),
  {
    name: `${id}.state`,
    says: `How this question stands: ${questions[id].ask}`,
    values: codeList(states),
    cell: (row) => stateOf(id, row),
  },
]);

function stateOf(id: QuestionId, { answers, asked, declined }: IntakeRow): State {
  const state = answerState(answers[id], asked.includes(id));

  return state === 'unanswered' && declined.includes(id) ? 'declined' : state;
}

function columnsOf(id: QuestionId, question: Question): Column<IntakeRow>[] {
  if (question.kind === 'group') {
    return Object.entries(question.parts).map(([key, part]) => ({
      name: `${id}.${key}`,
      says: `${question.ask} ${part.ask}`,
      values: partValues(part),
      cell: ({ answers }) => partOf(answers, id, key),
    }));
  }
  if (question.kind === 'matrix') {
    return Object.entries(question.rows).map(([key, row]) => ({
      name: `${id}.${key}`,
      says: `${question.ask} ${row}`,
      values: codeList(question.options),
      cell: ({ answers }) => partOf(answers, id, key),
    }));
  }

  return [{ name: id, says: question.ask, values: valuesOf(question), cell: ({ answers }) => whole(answers[id]) }];
}

function whole(answer: Answers[QuestionId]): Cell {
  if (answer === undefined) return null;
  if (Array.isArray(answer)) return joined(answer);

  return answer as string | number;
}

function partOf(answers: Answers, id: QuestionId, key: string): Cell {
  const parts = answers[id] as Readonly<Record<string, Cell>> | undefined;

  return parts?.[key] ?? null;
}

function partValues(part: Part): string {
  if (part.kind === 'choice') return codeList(part.options);

  return part.kind === 'number' ? `a whole number, ${part.min} to ${part.max}` : theirWords;
}

function valuesOf(question: Exclude<Question, { kind: 'group' | 'matrix' }>): string {
  switch (question.kind) {
    case 'choice':
      return codeList(question.options);
    case 'choices':
      return `any of these, with a semicolon between: ${codeList(question.options)}`;
    case 'scale':
      return `a whole number, 0 (${question.lowest}) to 10 (${question.highest})`;
    case 'age':
      return `a whole number of years, ${question.min} to ${question.max}, or: ${codeList(question.bands)}`;
    case 'date':
      return 'a day, YYYY-MM-DD';
    case 'text':
      return theirWords;
  }
}
