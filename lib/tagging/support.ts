import type { Cause, Finding } from './causes/cause';
import type { Support } from './evaluation';
import { expertChoices } from './expert-choices';
import { holds } from './holds';
import type { Reading } from './reading';

/** `undefined` where a cause has too little support to be listed; `null` for the base that is always listed. */
export function supportOf(cause: Cause, reading: Reading): Support | null | undefined {
  const { support } = cause;
  if (support.by === 'base') return null;
  if (support.by === 'points') {
    return holds(support.anchor, reading) ? fromPoints(pointsOf(cause, reading)) : undefined;
  }

  return (['strong', 'moderate', 'weak'] as const).find((level) => holds(support[level], reading));
}

/** The sum of the points of all findings that are true; unknown counts nothing, and it may be below zero. */
function pointsOf(cause: Cause, reading: Reading): number {
  return sum(cause.for, reading) + sum(cause.against, reading);
}

function sum(findings: readonly Finding[], reading: Reading): number {
  let points = 0;
  for (const finding of findings) if (finding.points && holds(finding.when, reading)) points += finding.points;

  return points;
}

function fromPoints(points: number): Support | undefined {
  const { moderateFrom, weakFrom } = expertChoices.pattern;
  if (points >= moderateFrom) return 'moderate';

  return points >= weakFrom ? 'weak' : undefined;
}
