import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemEnableWhen,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from '@medplum/fhirtypes';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';

const expressionUrl = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';
const compiled = new Map<string, ReturnType<typeof compile>>();

const compile = (expression: string) => fhirpath.compile(expression, r4);

function evaluate(expression: string, response: QuestionnaireResponse, variables: object): unknown[] {
  const known = compiled.get(expression) ?? compile(expression);
  compiled.set(expression, known);

  return known(response, { resource: response, ...variables }) as unknown[];
}

/**
 * The items that a filler of R4 and SDC would show for a response, read off the Questionnaire alone: an item that is not
 * enabled has no answer, and closes in turn what hangs on it.
 */
export function enabledItems(questionnaire: Questionnaire, response: QuestionnaireResponse): Set<string> {
  const items = allItems(questionnaire.item ?? []);
  for (let current = response; ; ) {
    const variables: Record<string, unknown> = {};
    for (const { valueExpression } of questionnaire.extension ?? []) {
      if (valueExpression?.name) {
        variables[valueExpression.name] = evaluate(valueExpression.expression ?? '', current, variables);
      }
    }
    const enabled = new Set(items.filter((one) => isEnabled(one, current, variables)).map(({ linkId }) => linkId));
    const next = { ...current, item: prune(current.item ?? [], enabled) };
    if (JSON.stringify(next) === JSON.stringify(current)) return enabled;
    current = next;
  }
}

const allItems = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((one) => [one, ...allItems(one.item ?? [])]);

function prune(items: readonly QuestionnaireResponseItem[], enabled: ReadonlySet<string | undefined>) {
  return items
    .filter(({ linkId }) => enabled.has(linkId))
    .map((one): QuestionnaireResponseItem => (one.item ? { ...one, item: prune(one.item, enabled) } : one));
}

function isEnabled(item: QuestionnaireItem, response: QuestionnaireResponse, variables: object): boolean {
  const expression = item.extension?.find(({ url }) => url === expressionUrl)?.valueExpression?.expression;
  if (expression) return evaluate(expression, response, variables)[0] === true;
  const conditions = (item.enableWhen ?? []).map((condition) => isMet(condition, response.item ?? []));
  if (conditions.length === 0) return true;

  return item.enableBehavior === 'any' ? conditions.includes(true) : !conditions.includes(false);
}

function isMet(condition: QuestionnaireItemEnableWhen, items: readonly QuestionnaireResponseItem[]): boolean {
  const answers = allAnswers(items, condition.question).map(
    ({ valueCoding, valueBoolean }) => valueCoding?.code ?? valueBoolean,
  );
  const wanted = condition.answerCoding?.code ?? condition.answerBoolean;
  if (condition.operator === 'exists') return answers.length > 0 === wanted;

  return answers.some((answer) => (condition.operator === '=') === (answer === wanted));
}

function allAnswers(items: readonly QuestionnaireResponseItem[], linkId?: string) {
  const found = (one: QuestionnaireResponseItem): NonNullable<QuestionnaireResponseItem['answer']> => [
    ...(one.linkId === linkId ? (one.answer ?? []) : []),
    ...(one.item ?? []).flatMap(found),
  ];

  return items.flatMap(found);
}
