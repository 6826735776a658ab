import type { Evidence } from './evidence-entry';
import { expertEvidence } from './expert-evidence';
import { guidelineEvidence } from './guideline-evidence';
import { inflammatoryEvidence } from './inflammatory-evidence';
import { instrumentEvidence } from './instrument-evidence';
import { legEvidence } from './leg-evidence';
import { mechanicalEvidence } from './mechanical-evidence';
import { redFlagEvidence } from './red-flag-evidence';

const all = {
  ...redFlagEvidence,
  ...inflammatoryEvidence,
  ...legEvidence,
  ...mechanicalEvidence,
  ...guidelineEvidence,
  ...instrumentEvidence,
  ...expertEvidence,
};

/** A source that a rule, a set, a ratio, a cause or an instrument rests on. One that does not exist does not compile. */
export type EvidenceKey = keyof typeof all;

/** Every source there is. */
export const evidence: Readonly<Record<EvidenceKey, Evidence>> = all;
