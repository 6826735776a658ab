import { answerTest, type Test } from './answer-test';
import type { Condition } from './condition';
import type { Truth } from './findings';
import type { Reading } from './reading';

// Conditions are data and never change, so each is turned into a test once.
const tests = new WeakMap<Condition, Test>();

/** Whether a condition is true, false or unknown (undefined) of the answers, by Kleene's three-valued logic. */
export function holds(condition: Condition, reading: Reading): Truth {
  return testOf(condition)(reading);
}

function testOf(condition: Condition): Test {
  const known = tests.get(condition);
  if (known) return known;
  const test = toTest(condition);
  tests.set(condition, test);

  return test;
}

function toTest(condition: Condition): Test {
  if ('question' in condition) return answerTest(condition);
  if ('all' in condition) return atLeast(condition.all.length, condition.all);
  if ('any' in condition) return atLeast(1, condition.any);
  if ('of' in condition) return atLeast(condition.atLeast, condition.of);
  if ('not' in condition) return opposite(testOf(condition.not));
  if ('probability' in condition) return probabilityTest(condition);
  if ('confirmed' in condition) return ({ confirmed }) => confirmed?.includes(condition.confirmed) || undefined;

  return criteriaTest(condition);
}

function opposite(test: Test): Test {
  return (reading) => {
    const truth = test(reading);

    return truth === undefined ? undefined : !truth;
  };
}

function atLeast(need: number, conditions: readonly Condition[]): Test {
  const parts = conditions.map(testOf);

  return (reading) => {
    let yes = 0;
    let open = parts.length;
    for (const part of parts) {
      const truth = part(reading);
      if (truth) yes += 1;
      if (truth === false) open -= 1;
      if (yes >= need) return true;
      if (open < need) return false;
    }

    return undefined;
  };
}

function probabilityTest({ probability, from }: Extract<Condition, { probability: string }>): Test {
  return ({ findings }) => {
    const p = findings?.probability[probability]?.patient;

    return typeof p === 'number' && p >= from;
  };
}

function criteriaTest(condition: Extract<Condition, { criteria: string }>): Test {
  const { criteria } = condition;
  if ('trueItems' in condition) {
    const { from = 0, to = Number.POSITIVE_INFINITY } = condition.trueItems;

    return ({ findings }) => {
      const score = findings?.criteria[criteria];

      return score && score.met >= from && score.met <= to && (score.entry === true || !condition.entryHolds);
    };
  }

  return ({ findings }) => {
    const result = findings?.criteria[criteria]?.result;

    return result === 'met' || result === 'not-met' ? result === condition.is : undefined;
  };
}
