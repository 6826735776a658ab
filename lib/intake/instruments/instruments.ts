import type { EvidenceKey } from '../../tagging/evidence/evidence';

/** An instrument as it is scored here, and whether it may be asked. */
export type Instrument = Readonly<{
  name: string;
  asked: string;
  scoring: string;
  missing: string;
  licence: string;
  evidence: EvidenceKey;
}>;

export const instruments: readonly Instrument[] = [
  {
    name: 'PEG',
    asked: 'Always: peg-p, peg-e, peg-g, word for word',
    scoring: 'Mean of the three items, 0 to 10, one decimal; no validated bands',
    missing: 'All three are needed',
    licence: 'Free, no permission asked (read on a secondary page)',
    evidence: 'krebs-2009',
  },
  {
    name: 'Numeric pain rating scale',
    asked: 'Always: nprs-now',
    scoring: 'Whole number, 0 to 10',
    missing: 'No score without an answer',
    licence: 'Generic, public domain (from memory)',
    evidence: 'nprs',
  },
  {
    name: 'Exercise Vital Sign, in plainer words',
    asked: 'Always: activity',
    scoring: 'Days a week × minutes a day; below 150 is low',
    missing: '0 if either is 0; else no score unless both are given',
    licence: 'Terms of LOINC; the wording is adapted and carries no item code',
    evidence: 'exercise-vital-sign',
  },
  {
    name: 'Roland-Morris 24',
    asked: 'Optional, after three months or more: roland-morris, tick if true, word for word',
    scoring: 'Number of statements ticked, 0 to 24',
    missing: 'A statement not ticked counts nothing; no score where none at all is ticked',
    licence: 'No permission required in the published form',
    evidence: 'roland-fairbank-2000',
  },
  {
    name: 'Keele STarT Back 9',
    asked: 'Never: an empty slot, its text is not here',
    scoring:
      'Items 1 to 8 agree = 1, item 9 very much or extremely = 1; total 0 to 3 low; 4 or more with distress (items 5 to 9) 0 to 3 medium, 4 or 5 high',
    missing: 'All nine are needed',
    licence: 'Refused unless the clinic holds a licence; may not be modified (from memory)',
    evidence: 'start-back',
  },
  {
    name: 'BASDAI',
    asked: 'Never: an empty slot, its text is not here, and it is for a disease already known',
    scoring: '(Q1 + Q2 + Q3 + Q4 + mean of Q5 and Q6) / 5, each 0 to 10',
    missing: 'All six are needed',
    licence: 'Refused unless the clinic holds a licence',
    evidence: 'basdai',
  },
];
