import type { CriteriaSet } from './criteria/criteria-set';
import { criteriaSets } from './criteria/criteria-sets';
import type { CriteriaId } from './evaluation';
import type { CriteriaScore } from './findings';
import { holds } from './holds';
import type { Reading } from './reading';

/** Every criteria set of the answers, each able to read the results of those before it. */
export function scoreCriteria(reading: Reading): Record<CriteriaId, CriteriaScore> {
  const criteria: Partial<Record<CriteriaId, CriteriaScore>> = {};
  const soFar = { ...reading, findings: { criteria, probability: {} } };
  for (const [id, set] of Object.entries(criteriaSets)) criteria[id as CriteriaId] = score(set, soFar);

  return criteria as Record<CriteriaId, CriteriaScore>;
}

function score({ entry, need, items }: CriteriaSet, reading: Reading): CriteriaScore {
  const enters = holds(entry, reading);
  if (enters === false) return { result: 'n/a', met: 0, entry: enters };
  let met = 0;
  let open = 0;
  for (const { when } of items) {
    const truth = holds(when, reading);
    if (truth) met += 1;
    if (truth === undefined) open += 1;
  }
  if (enters === undefined) return { result: 'indeterminate', met, entry: enters };

  return { result: resultOf(met, open, need), met, entry: enters };
}

function resultOf(met: number, open: number, need: number): CriteriaScore['result'] {
  if (met >= need) return 'met';

  return met + open < need ? 'not-met' : 'indeterminate';
}
