import { because } from './because';
import type { CriteriaSetItem } from './criteria/criteria-set';
import { criteriaSets } from './criteria/criteria-sets';
import type { CriteriaId, CriteriaItem, CriteriaResult } from './evaluation';
import { holds } from './holds';
import type { Scored } from './reading';

/** Every criteria set in words: its result, its count, and each item with the answer that makes it true. */
export function describeCriteria(reading: Scored): Record<CriteriaId, CriteriaResult> {
  const described: Partial<Record<CriteriaId, CriteriaResult>> = {};
  for (const [key, { need, items }] of Object.entries(criteriaSets)) {
    const id = key as CriteriaId;
    const { result = 'indeterminate', met = 0 } = reading.findings.criteria[id] ?? {};
    described[id] = { result, met, need, items: items.map((item) => toItem(item, reading)) };
  }

  return described as Record<CriteriaId, CriteriaResult>;
}

function toItem({ id, says, when }: CriteriaSetItem, reading: Scored): CriteriaItem {
  const truth = holds(when, reading);
  if (truth) return { id, says, holds: 'yes', because: because(when, reading) };

  return { id, says, holds: truth === undefined ? 'unknown' : 'no', because: [] };
}
