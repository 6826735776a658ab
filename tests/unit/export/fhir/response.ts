import type { QuestionnaireResponse, QuestionnaireResponseItem } from '@medplum/fhirtypes';
import { declined as askedDeclined, codeSystem } from '@/lib/export/fhir/systems';
import type { Answers } from '@/lib/form/answers';
import { type QuestionId, questions, steps } from '@/lib/form/form';
import type { Part, Question } from '@/lib/form/question';

type Answer = NonNullable<QuestionnaireResponseItem['answer']>[number];

const coded =
  (question: string) =>
  (code: unknown): Answer => ({
    valueCoding: { system: codeSystem(question), code: String(code) },
  });
const item = (linkId: string, ...answer: Answer[]): QuestionnaireResponseItem => ({ linkId, answer });

/** Everything that was said, asked or not, in the places where the Questionnaire asks it. */
export function responseOf(answers: Answers, declined: readonly QuestionId[]): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'in-progress',
    item: steps.map((step) => ({
      linkId: `page.${step.id}`,
      item: Object.keys(step.questions).flatMap((id) =>
        itemsOf(id as QuestionId, answers[id as QuestionId], declined.includes(id as QuestionId)),
      ),
    })),
  };
}

function itemsOf(id: QuestionId, answer: unknown, declined: boolean): QuestionnaireResponseItem[] {
  const question: Question = questions[id];
  if (declined) {
    const among = question.kind === 'choice' || question.kind === 'choices';
    return [among ? item(id, { valueCoding: askedDeclined }) : item(`${id}.declined`, { valueBoolean: true })];
  }
  if (answer === undefined) return [];
  switch (question.kind) {
    case 'choice':
      return [item(id, coded(id)(answer))];
    case 'choices':
      return (answer as []).length === 0 ? [] : [item(id, ...(answer as string[]).map(coded(id)))];
    case 'scale':
      return [item(id, { valueInteger: Number(answer) })];
    case 'date':
      return [item(id, { valueDate: String(answer) })];
    case 'text':
      return [item(id, { valueString: String(answer) })];
    case 'age':
      return [
        typeof answer === 'number'
          ? { linkId: id, item: [item(`${id}.years`, { valueInteger: answer })] }
          : { linkId: id, item: [item(`${id}.band`, coded(id)(answer))] },
      ];
    case 'matrix':
      return [{ linkId: id, item: parts(id, answer, () => coded(id)) }];
    case 'group':
      return [{ linkId: id, item: parts(id, answer, (name) => partAnswer(`${id}.${name}`, question.parts[name])) }];
  }
}

function parts(id: string, answer: unknown, read: (name: string) => (value: unknown) => Answer) {
  return Object.entries(answer as object)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => item(`${id}.${name}`, read(name)(value)));
}

function partAnswer(id: string, part?: Part): (value: unknown) => Answer {
  if (part?.kind === 'choice') return coded(id);

  return (value) => (part?.kind === 'number' ? { valueInteger: Number(value) } : { valueString: String(value) });
}
