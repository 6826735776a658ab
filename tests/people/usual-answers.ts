import type { Answers } from '@/lib/form/answers';

export const noRedFlags = {
  'rf-bladder': 'no',
  'rf-saddle': 'no',
  'rf-bowel': 'no',
  'rf-leg-weak': 'no',
  'rf-chest-belly': 'no',
  'rf-trauma': 'no',
  'rf-fever': 'no',
  'rf-cancer': 'no',
  'rf-weight-loss': 'no',
  'rf-infection-risk': ['none'],
  'rf-steroid': 'no',
  'rf-bone': 'no',
} satisfies Answers;

export const noOtherSigns = { 'spa-known': ['none'], 'spa-signs': ['none'] } satisfies Answers;

export const healthyOtherwise = {
  history: { 'back-surgery': 'no', 'blood-thinner': 'no', 'ulcer-kidney': 'no' },
} satisfies Answers;
