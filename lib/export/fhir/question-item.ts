import type { QuestionnaireItem, QuestionnaireItemAnswerOption } from '@medplum/fhirtypes';
import type { QuestionId } from '../../form/form';
import { canDecline, neutralCodes, type Options, type Part, type Question } from '../../form/question';
import { enabledWhen } from './enabled-when';
import { codeSystem, constraint, control, declined, exclusive, loinc, range, unit } from './systems';

/** The words around questions: declining one, and an age in years or in a range. */
export type ItemWords = Readonly<{ decline: string; years: string; band: string }>;

/** UCUM codes of what our numbers count. */
const units: Readonly<Record<string, string>> = { 'activity.days': 'd', 'activity.minutes': 'min' };

/**
 * A question as items of a FHIR R4 Questionnaire. Whoever may decline it finds that among its options, or, where there
 * are none, as an item of its own that closes the question: `required` can then mean what it says.
 */
export function questionItems(id: QuestionId, question: Question, words: ItemWords): QuestionnaireItem[] {
  const mayDecline = canDecline(question);
  const among = question.kind === 'choice' || question.kind === 'choices' || question.kind === 'age';
  const { extension = [], ...enabled } = enabledWhen(id, { declinable: mayDecline && !among });
  const { item = [], ...shape } = shapeOf(id, question, {
    ...words,
    decline: mayDecline && among ? words.decline : undefined,
  });
  const help = question.help ? [display(`${id}.help`, question.help, 'help')] : [];
  const code = loinc[id];
  const own: QuestionnaireItem = {
    linkId: id,
    text: question.ask,
    ...(code && { code: [{ system: 'http://loinc.org', code }] }),
    ...(question.required && { required: true }),
    ...enabled,
    ...shape,
    ...some('extension', [...extension, ...(shape.extension ?? [])]),
    ...some('item', [...help, ...item]),
  };
  if (!mayDecline || among) return [own];

  return [
    own,
    { linkId: `${id}.declined`, type: 'boolean', text: words.decline, ...enabledWhen(id, { declinable: false }) },
  ];
}

/** Words that are read and not answered. */
export function display(linkId: string, text: string, as?: string): QuestionnaireItem {
  return { linkId, type: 'display', text, ...(as && { extension: [control(as)] }) };
}

type Shape = Pick<QuestionnaireItem, 'type' | 'repeats' | 'maxLength' | 'answerOption' | 'extension' | 'item'>;

type Offered = Pick<ItemWords, 'years' | 'band'> & Readonly<{ decline: string | undefined }>;

function shapeOf(id: string, question: Question, words: Offered): Shape {
  const { decline } = words;
  switch (question.kind) {
    case 'choice':
      return {
        type: 'choice',
        extension: [control('radio-button')],
        answerOption: picks(id, question.options, decline),
      };
    case 'choices':
      return {
        type: 'choice',
        repeats: true,
        extension: [control('check-box')],
        answerOption: picks(id, question.options, decline).map(alone),
      };
    case 'scale':
      return {
        type: 'integer',
        extension: [...range({ min: 0, max: 10 }), unit('{score}')],
        item: [display(`${id}.lowest`, question.lowest, 'lower'), display(`${id}.highest`, question.highest, 'upper')],
      };
    case 'age':
      return { type: 'group', item: ageItems(id, question, words) };
    case 'date':
      return { type: 'date' };
    case 'text':
      return { type: 'text', maxLength: question.maxLength };
    case 'group':
      return { type: 'group', item: parts(id, question.parts), ...some('extension', together(id)) };
    case 'matrix':
      return { type: 'group', extension: [control('htable')], item: rows(id, question) };
  }
}

function ageItems(id: string, question: Extract<Question, { kind: 'age' }>, words: Offered): QuestionnaireItem[] {
  const years = `${id}.years`;

  return [
    { linkId: years, type: 'integer', text: words.years, extension: [...range(question), unit('a')] },
    {
      linkId: `${id}.band`,
      type: 'choice',
      text: words.band,
      // Years that are told go before a range.
      enableWhen: [{ question: years, operator: 'exists', answerBoolean: false }],
      extension: [control('radio-button')],
      answerOption: picks(id, question.bands, words.decline),
    },
  ];
}

function parts(id: string, all: Readonly<Record<string, Part>>): QuestionnaireItem[] {
  return Object.entries(all).map(([name, part]) => {
    const linkId = `${id}.${name}`;
    const conditional = linkId === 'activity.minutes';
    const required = part.required && !conditional && { required: true };

    return { linkId, text: part.ask, ...required, ...partShape(linkId, part) };
  });
}

function partShape(linkId: string, part: Part): Shape {
  if (part.kind === 'text') return { type: 'text', maxLength: part.maxLength };
  if (part.kind === 'choice') {
    return { type: 'choice', extension: [control('radio-button')], answerOption: picks(linkId, part.options) };
  }
  const counted = units[linkId];

  return { type: 'integer', extension: [...range(part), ...(counted ? [unit(counted)] : [])] };
}

/** What the form asks of several fields at once. */
function together(id: string) {
  if (id !== 'activity') return [];
  const minutes = "item.where(linkId = 'activity.minutes').answer.exists()";

  return [
    constraint(
      'activity-1',
      'Minutes are told unless there are no days',
      `item.where(linkId = 'activity.days').answer.exists(value = 0) or ${minutes}`,
    ),
  ];
}

function rows(id: string, question: Extract<Question, { kind: 'matrix' }>): QuestionnaireItem[] {
  return Object.entries(question.rows).map(([row, text]) => ({
    linkId: `${id}.${row}`,
    type: 'choice',
    text,
    answerOption: picks(id, question.options),
  }));
}

function picks(id: string, options: Options, decline?: string): QuestionnaireItemAnswerOption[] {
  const system = codeSystem(id);
  const own = Object.entries(options).map(([code, text]) => ({ valueCoding: { system, code, display: text } }));

  return decline === undefined ? own : [...own, { valueCoding: { ...declined, display: decline } }];
}

function alone(option: QuestionnaireItemAnswerOption): QuestionnaireItemAnswerOption {
  const codes: readonly string[] = [...neutralCodes, declined.code];

  return codes.includes(option.valueCoding?.code ?? '') ? { ...option, extension: [exclusive] } : option;
}

const some = <Key extends string, One>(key: Key, list: One[]) =>
  (list.length > 0 ? { [key]: list } : {}) as { [K in Key]?: One[] };
