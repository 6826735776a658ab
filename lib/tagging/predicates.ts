import type { Condition } from './condition';

export const chronic = { question: 'duration', is: ['3-12m', '1-5y', 'gt-5y'], ifBlank: 'fails' } as const;
export const sixWeeksOrMore = {
  question: 'duration',
  is: ['6-12w', '3-12m', '1-5y', 'gt-5y'],
  ifBlank: 'holds',
} as const;
export const newProblem = { question: 'duration', is: ['lt-1w', '1-6w', '6-12w'], ifBlank: 'holds' } as const;

export const morningStiffness = {
  question: 'am-stiff',
  is: ['lt-15', '15-30', '31-60', '61-120', 'gt-120', 'all-day'],
} as const;
export const stiffUpToAnHour = { question: 'am-stiff', is: ['lt-15', '15-30', '31-60'] } as const;
export const stiffOverHalfAnHour = { question: 'am-stiff', is: ['31-60', '61-120', 'gt-120', 'all-day'] } as const;
export const stiffOverAnHour = { question: 'am-stiff', is: ['61-120', 'gt-120', 'all-day'] } as const;

export const betterWithMovement = { question: 'move-effect', is: ['better'] } as const;
export const noBetterWithRest = { question: 'rest-effect', is: ['same', 'worse'] } as const;
export const insidiousOnset = { question: 'onset-speed', is: ['slow'] } as const;
export const wakesSecondHalf = { question: 'night-wake', is: ['second', 'any'] } as const;
export const nightPainEasesOnGettingUp = {
  all: [wakesSecondHalf, { question: 'night-up', is: ['yes'] }],
} as const satisfies Condition;
export const wakesAtNight = { question: 'night-wake', is: ['first', 'second', 'any'] } as const;
export const anyFamilyHistory = {
  question: 'family',
  has: ['axspa', 'psoriasis', 'uveitis', 'ibd', 'reactive'],
} as const;

export const inflammatoryPattern = {
  any: [{ criteria: 'asas', is: 'met' }, stiffOverAnHour],
} as const satisfies Condition;

export const sitsSixHoursOrMore = { question: 'sit-hours', is: ['6-8', 'gt-8'] } as const;
export const seldomStretches = { question: 'stretching', is: ['never', 'some'] } as const;
export const returnsAfterRest = { question: 'rest-return', is: ['yes'] } as const;
export const worseBendingBack = { question: 'bend-back', is: ['worse'] } as const;
export const painBelowKnee = { question: 'leg-detail', has: ['below-knee'] } as const;
export const nerveTypeLegSigns = { question: 'leg-detail', has: ['numb', 'shoot'] } as const;
export const shootsOnReaching = { question: 'thigh-pull', is: ['shoot'] } as const;
export const bothLegs = { question: 'leg-symptoms', is: ['both'] } as const;
export const claudication = { question: 'walk-sit', is: ['claudication'] } as const;
