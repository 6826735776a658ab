import { inflammatoryPattern, nerveTypeLegSigns, seldomStretches, shootsOnReaching } from '../predicates';
import type { Cause } from './cause';
import { generalCare, noRoutineImaging } from './guidelines';
import { lowBackPain, otherMuscleDisorder, thighContracture } from './icd-10';

const stifferBendingForward = { question: 'bend-fwd', is: ['stiffer', 'both'] } as const;

export const hamstringTightness: Cause = {
  id: 'hamstring-tightness',
  name: 'Pattern consistent with tight hamstrings',
  basis: 'pattern',
  evidenceGrade: 'C',
  expert: true,
  support: { by: 'points', anchor: stifferBendingForward },
  for: [
    { says: 'Stiffer on bending forward', when: stifferBendingForward, points: 3 },
    {
      says: 'Reaches only to the shins or knees, with the pull behind the thighs',
      when: {
        all: [
          { question: 'toe-reach', is: ['shin', 'knee'] },
          { question: 'thigh-pull', is: ['thighs'] },
        ],
      },
      points: 2,
    },
    { says: 'Less than 150 active minutes a week', when: { question: 'act-min', to: 149 }, points: 1 },
    { says: 'Seldom stretches', when: seldomStretches, points: 1 },
    {
      says: 'A back-of-thigh stretch has helped',
      when: { question: 'tried', row: 'ham', came: ['helped'] },
      points: 2,
    },
  ],
  against: [
    { says: 'The pattern is inflammatory', when: inflammatoryPattern, points: -2 },
    {
      says: 'Nerve-type signs: numb, tingling, electric, or shooting below the knee on reaching down',
      when: { any: [nerveTypeLegSigns, shootsOnReaching] },
      points: -2,
    },
    {
      says: 'A back-of-thigh stretch did not help',
      when: { question: 'tried', row: 'ham', came: ['no', 'worse'] },
      points: -1,
    },
  ],
  checks: [
    'Popliteal angle or active knee extension (20 to 30 degrees short is tight; from memory, to be checked)',
    'Straight leg raise and slump, to tell nerve from muscle: a short reach is itself a sign of nerve root compression',
  ],
  guideline: [...generalCare, noRoutineImaging],
  codes: [lowBackPain, thighContracture, otherMuscleDisorder],
  limits: [
    'No likelihood ratio from the history exists: a match of patterns by expert weights, never a probability.',
    'Short hamstrings were associated with later low back pain, but the effect was small (odds ratio 0.96).',
  ],
  evidence: ['sadler-2017', 'vroomen-2002', 'article', 'expert-patterns'],
};
