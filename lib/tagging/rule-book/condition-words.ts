import type { AnswerCondition, Condition } from '../condition';
import { criteriaSets } from '../criteria/criteria-sets';
import { answerWords } from './answer-condition-words';

/** A condition as a sentence that a clinician can check against the form. */
export function conditionWords(condition: Condition): string {
  if ('question' in condition) return answerWords(condition as AnswerCondition);
  if ('all' in condition) return joined(condition.all, ' AND ');
  if ('any' in condition) return joined(condition.any, ' OR ');
  if ('of' in condition) return `at least ${condition.atLeast} of: ${condition.of.map(conditionWords).join('; ')}`;
  if ('not' in condition) return `NOT ${bracketed(condition.not)}`;
  if ('confirmed' in condition) return `${condition.confirmed} confirmed by a clinician`;
  if ('probability' in condition) return `${condition.probability}: probability of ${percent(condition.from)} or more`;

  return criteriaWords(condition);
}

function joined(conditions: readonly Condition[], word: string): string {
  const [only] = conditions;

  return conditions.length === 1 && only ? conditionWords(only) : conditions.map(bracketed).join(word);
}

function bracketed(condition: Condition): string {
  const compound = 'all' in condition || 'any' in condition || 'of' in condition;

  return compound ? `(${conditionWords(condition)})` : conditionWords(condition);
}

function criteriaWords(condition: Extract<Condition, { criteria: string }>): string {
  const { name } = criteriaSets[condition.criteria];
  if ('is' in condition) return `${name}: ${condition.is === 'met' ? 'met' : 'not met'}`;
  const { from, to } = condition.trueItems;
  const count = from === to ? `exactly ${from}` : from === undefined ? `at most ${to}` : `at least ${from}`;

  return `${name}: ${count} true items${condition.entryHolds ? ', and its entry is known to hold' : ''}`;
}

/** A probability in whole percent. */
export const percent = (p: number) => `${Math.round(p * 100)}%`;
