import type { Answers } from './answers';
import { type QuestionId, questions, type StepId } from './form';
import type { Question } from './question';
import type { Fields } from './read-answer';
import { declinedCode, questionsOf } from './read-step';

/** The fields that a step's page shows for the answers given: what `readStep` reads, the other way round. */
export function toFields(step: StepId, answers: Answers, declined: readonly QuestionId[]): Fields {
  return joinFields(questionsOf(step).map((id) => questionFields(id, answers[id], declined.includes(id))));
}

/** The same for one question; a blank has no fields. */
export function questionFields(id: QuestionId, answer: unknown, declined: boolean): Fields {
  const question: Question = questions[id];
  if (declined) return declinedFields(id, question);

  return answer === undefined ? {} : answerFields(id, question, answer);
}

/** The fields of several questions as one page has them: `declined` names each question that was. */
function joinFields(parts: readonly Fields[]): Fields {
  const declined = parts.flatMap((part) => part.declined ?? []);

  return { ...Object.assign({}, ...parts), ...(declined.length > 0 && { declined }) };
}

function declinedFields(id: string, { kind }: Question): Fields {
  return kind === 'choice' || kind === 'scale' ? { [id]: [declinedCode] } : { declined: [id] };
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
