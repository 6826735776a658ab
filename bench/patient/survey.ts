import type { Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen } from '@medplum/fhirtypes';

type Element = Record<string, unknown>;

/**
 * The Questionnaire as SurveyJS's JSON, page by page and question by question. Branches that enableWhen does not say are
 * left open: SurveyJS has then less to work out than we have.
 */
export function toSurvey({ title, item = [] }: Questionnaire): Element {
  return {
    title,
    pages: item.map(({ linkId, text, item: questions = [] }) => ({
      name: linkId,
      title: text,
      elements: questions.map(toElement),
    })),
  };
}

function toElement(item: QuestionnaireItem): Element {
  if (item.type === 'display') return { type: 'html', name: item.linkId, html: item.text };
  const help = item.item?.find(({ linkId }) => linkId === `${item.linkId}.help`)?.text;

  return {
    name: item.linkId,
    title: item.text,
    ...(item.required && { isRequired: true }),
    ...(help && { description: help }),
    ...(item.enableWhen && {
      visibleIf: item.enableWhen.map(toCondition).join(item.enableBehavior === 'any' ? ' or ' : ' and '),
    }),
    ...shapeOf(item),
  };
}

function shapeOf(item: QuestionnaireItem): Element {
  const limit = (name: string) => item.extension?.find(({ url }) => url.endsWith(name))?.valueInteger;
  switch (item.type) {
    case 'choice':
      return {
        type: item.repeats ? 'checkbox' : 'radiogroup',
        choices: item.answerOption?.map(({ valueCoding }) => ({
          value: valueCoding?.code,
          text: valueCoding?.display,
        })),
      };
    case 'integer':
      return { type: 'text', inputType: 'number', min: limit('minValue'), max: limit('maxValue') };
    case 'date':
      return { type: 'text', inputType: 'date' };
    case 'boolean':
      return { type: 'boolean', renderAs: 'checkbox' };
    case 'group':
      return { type: 'panel', elements: (item.item ?? []).filter(({ type }) => type !== 'display').map(toElement) };
    default:
      return { type: 'comment', maxLength: item.maxLength };
  }
}

function toCondition({ question, operator, answerCoding, answerBoolean }: QuestionnaireItemEnableWhen): string {
  if (operator === 'exists') return `{${question}} ${answerBoolean ? 'notempty' : 'empty'}`;
  const value = answerCoding ? `'${answerCoding.code}'` : String(answerBoolean);

  return operator === '=' ? `{${question}} = ${value}` : `({${question}} notempty and {${question}} <> ${value})`;
}
