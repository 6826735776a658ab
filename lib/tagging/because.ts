import type { Condition } from './condition';
import { criteriaSets } from './criteria/criteria-sets';
import type { Quote, ScoredId } from './evaluation';
import { holds } from './holds';
import { oddsModels } from './odds-models';
import type { Reading } from './reading';

/** The patient's own answers that make a condition true, each question once, in the order the condition reads them. */
export function because(condition: Condition, reading: Reading): Quote[] {
  if ('question' in condition) return [quote(condition.question, reading)];
  const quotes = new Map<ScoredId, Quote>();
  collect(condition, true, reading, quotes);

  return [...quotes.values()];
}

function collect(condition: Condition, wanted: boolean, reading: Reading, quotes: Map<ScoredId, Quote>): void {
  if ('question' in condition) quotes.set(condition.question, quote(condition.question, reading));
  else if ('not' in condition) collect(condition.not, !wanted, reading, quotes);
  else {
    // What makes a set not met are the items that are false.
    const telling = 'is' in condition && condition.is === 'not-met' ? !wanted : wanted;
    for (const part of partsOf(condition)) {
      if (holds(part, reading) === telling) collect(part, telling, reading, quotes);
    }
  }
}

/** One answer as it was given; `null` where it was asked and left blank. */
export function quote(question: ScoredId, { said }: Reading): Quote {
  return { question, answer: said[question] ?? null };
}

function partsOf(condition: Exclude<Condition, { question: string } | { not: Condition }>): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('of' in condition) return condition.of;
  if ('confirmed' in condition) return [];
  if ('probability' in condition) return oddsModels[condition.probability].factors.flat().map(({ when }) => when);

  return criteriaSets[condition.criteria].items.map(({ when }) => when);
}
