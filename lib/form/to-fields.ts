import type { Answers } from './answers';
import { type QuestionId, questions, type StepId } from './form';
import type { Question } from './question';
import type { Fields } from './read-answer';
import { declinedCode, questionsOf } from './read-step';

/** The fields that a step's page shows for the answers given: what `readStep` reads, the other way round. */
export function toFields(step: StepId, answers: Answers, declined: readonly QuestionId[]): Fields {
  const fields: Record<string, string[]> = {};
  for (const id of questionsOf(step)) {
    const question: Question = questions[id];
    if (declined.includes(id)) Object.assign(fields, declinedFields(id, question, fields));
    else if (answers[id] !== undefined) Object.assign(fields, answerFields(id, question, answers[id]));
  }

  return fields;
}

function declinedFields(id: string, { kind }: Question, fields: Record<string, string[]>): Fields {
  if (kind === 'choice' || kind === 'scale') return { [id]: [declinedCode] };

  return { declined: [...(fields.declined ?? []), id] };
}

function answerFields(id: string, question: Question, answer: unknown): Fields {
  switch (question.kind) {
    case 'choices':
      return { [id]: answer as string[] };
    case 'age':
      return typeof answer === 'number' ? { [id]: [String(answer)] } : { [`${id}.band`]: [String(answer)] };
    case 'date':
      return dateFields(id, String(answer));
    case 'group':
    case 'matrix':
      return Object.fromEntries(
        Object.entries(answer as object).map(([part, value]) => [`${id}.${part}`, [String(value)]]),
      );
    default:
      return { [id]: [String(answer)] };
  }
}

function dateFields(id: string, date: string): Fields {
  const [year = '', month = '', day = ''] = date.split('-');

  return { [`${id}.day`]: [String(Number(day))], [`${id}.month`]: [String(Number(month))], [`${id}.year`]: [year] };
}
