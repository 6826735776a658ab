import type { AnswerCondition, Condition } from './condition';
import { criteriaSets } from './criteria/criteria-sets';
import { oddsModels } from './odds-models';

/** Every condition on a single answer that a condition rests on, also through criteria sets and probabilities. */
export function leavesOf(condition: Condition): AnswerCondition[] {
  if ('question' in condition) return [condition];

  return partsOf(condition).flatMap(leavesOf);
}

function partsOf(condition: Exclude<Condition, AnswerCondition>): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('of' in condition) return condition.of;
  if ('not' in condition) return [condition.not];
  if ('confirmed' in condition) return [];
  if ('probability' in condition) {
    const { appliesWhen, factors } = oddsModels[condition.probability];

    return [appliesWhen, ...factors.flat().map(({ when }) => when)];
  }
  const { entry, items } = criteriaSets[condition.criteria];

  return [entry, ...items.map(({ when }) => when)];
}
