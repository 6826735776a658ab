import { answerHolds } from './answer-holds';
import type { Condition } from './condition';
import type { Truth } from './findings';
import type { Reading } from './reading';

type Found = Extract<Condition, { criteria: string } | { probability: string }>;

/** Whether a condition is true, false or unknown (undefined) of the answers, by Kleene's three-valued logic. */
export function holds(condition: Condition, reading: Reading): Truth {
  if ('question' in condition) return answerHolds(condition, reading);
  if ('all' in condition) return atLeast(condition.all.length, condition.all, reading);
  if ('any' in condition) return atLeast(1, condition.any, reading);
  if ('of' in condition) return atLeast(condition.atLeast, condition.of, reading);
  if ('not' in condition) return opposite(holds(condition.not, reading));

  return foundHolds(condition, reading);
}

const opposite = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

function atLeast(need: number, conditions: readonly Condition[], reading: Reading): Truth {
  let yes = 0;
  let open = conditions.length;
  for (const condition of conditions) {
    const truth = holds(condition, reading);
    if (truth) yes += 1;
    if (truth === false) open -= 1;
    if (yes >= need) return true;
    if (open < need) return false;
  }

  return undefined;
}

function foundHolds(condition: Found, { findings }: Reading): Truth {
  if ('probability' in condition) {
    const p = findings?.probability[condition.probability]?.patient;

    return typeof p === 'number' && p >= condition.from;
  }
  const score = findings?.criteria[condition.criteria];
  if (!score) return undefined;
  if ('trueItems' in condition) {
    const { from = 0, to = Number.POSITIVE_INFINITY } = condition.trueItems;

    return score.met >= from && score.met <= to && (score.entry === true || !condition.entryHolds);
  }
  if (score.result === 'indeterminate' || score.result === 'n/a') return undefined;

  return score.result === condition.is;
}
