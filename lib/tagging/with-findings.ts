import { criteriaSets } from './criteria/criteria-sets';
import { estimate } from './estimate';
import type { ScoredId } from './evaluation';
import { leavesOf } from './leaves';
import { oddsModels } from './odds-models';
import type { Reading, Scored } from './reading';
import { scoreCriteria } from './score-criteria';

/** The reading together with what the criteria sets and the two probability models find in it. */
export function withFindings(reading: Reading): Scored {
  const criteria = scoreCriteria(reading);
  const scored = { ...reading, findings: { criteria, probability: {} } };
  const probability = { axspa: estimate(oddsModels.axspa, scored), lss: estimate(oddsModels.lss, scored) };

  return { ...reading, findings: { criteria, probability } };
}

const readByCriteria = Object.values(criteriaSets).flatMap(({ entry, items }) => [
  entry,
  ...items.map(({ when }) => when),
]);
const readByModels = Object.values(oddsModels).flatMap(({ appliesWhen, factors }) => [
  appliesWhen,
  ...factors.flat().map(({ when }) => when),
]);

/** The questions that any finding rests on. */
export const findingQuestions: ReadonlySet<ScoredId> = new Set(
  [...readByCriteria, ...readByModels].flatMap(leavesOf).map(({ question }) => question),
);
