import type { QuestionnaireResponseItem } from '@medplum/fhirtypes';
import type { Options, Part, Question } from '../../form/question';
import { absent, codeSystem, declined } from './systems';

type Answer = NonNullable<QuestionnaireResponseItem['answer']>[number];
type Item = QuestionnaireResponseItem;

/** Said in place of an answer, as the Questionnaire has it: some fillers know an option by its words as well. */
const ratherNot: Answer = { valueCoding: { ...declined, display: "I'd rather not answer" } };

/**
 * How one question that was asked stands, under the linkIds of the Questionnaire. One that is blank is there without an
 * answer and says so; one that was declined says that. "Not sure" is an answer like any other.
 */
export function responseItem(
  id: string,
  question: Question,
  said: Readonly<{ answer: unknown; declined: boolean }>,
): Item {
  const text = question.ask;
  if (said.declined) return declinedItem(id, question);
  if (said.answer === undefined) return { extension: [absent('unknown')], linkId: id, text };

  return { linkId: id, text, ...givenAs(id, question, said.answer) };
}

function declinedItem(id: string, question: Question): Item {
  const text = question.ask;
  if (question.kind === 'choice' || question.kind === 'choices') return { linkId: id, text, answer: [ratherNot] };
  if (question.kind === 'age') return { linkId: id, text, item: [{ linkId: `${id}.band`, answer: [ratherNot] }] };

  return { linkId: `${id}.declined`, text, answer: [{ valueBoolean: true }] };
}

function givenAs(id: string, question: Question, answer: unknown): Pick<Item, 'answer' | 'item'> {
  switch (question.kind) {
    case 'choice':
      return { answer: [picked(id, question.options, answer)] };
    case 'choices':
      return some(
        'answer',
        (answer as string[]).map((code) => picked(id, question.options, code)),
      );
    case 'scale':
      return { answer: [{ valueInteger: Number(answer) }] };
    case 'date':
      return { answer: [{ valueDate: String(answer) }] };
    case 'text':
      return { answer: [{ valueString: String(answer) }] };
    case 'age':
      return {
        item: [
          typeof answer === 'number'
            ? { linkId: `${id}.years`, answer: [{ valueInteger: answer }] }
            : { linkId: `${id}.band`, answer: [picked(id, question.bands, answer)] },
        ],
      };
    case 'group':
      return below(id, answer, question.parts, (name, part, value) => ({
        text: part.ask,
        answer: [partValue(`${id}.${name}`, part, value)],
      }));
    case 'matrix':
      return below(id, answer, question.rows, (_, text, value) => ({
        text,
        answer: [picked(id, question.options, value)],
      }));
  }
}

/** The parts or rows that were told, in the order of the form. */
function below<T>(
  id: string,
  answer: unknown,
  all: Readonly<Record<string, T>>,
  say: (name: string, one: T, value: unknown) => Omit<Item, 'linkId'>,
): Pick<Item, 'item'> {
  const given = answer as Readonly<Record<string, unknown>>;
  const told = Object.entries(all).filter(([name]) => given[name] !== undefined);

  return some(
    'item',
    told.map(([name, one]) => ({ linkId: `${id}.${name}`, ...say(name, one, given[name]) })),
  );
}

function partValue(linkId: string, part: Part, value: unknown): Answer {
  if (part.kind === 'choice') return picked(linkId, part.options, value);

  return part.kind === 'number' ? { valueInteger: Number(value) } : { valueString: String(value) };
}

function picked(id: string, options: Options, code: unknown): Answer {
  const display = options[String(code)];

  return { valueCoding: { system: codeSystem(id), code: String(code), ...(display && { display }) } };
}

/** FHIR knows no empty list: where there is nothing the property is left out. */
const some = <Key extends string, One>(key: Key, list: One[]) =>
  (list.length > 0 ? { [key]: list } : {}) as { [K in Key]?: One[] };
