import { estimate } from './estimate';
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
