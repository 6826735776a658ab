import type { VoiceWords } from './words';

const patient: VoiceWords['patient'] = {
  'onset-age-after-age': {
    said: 'You gave an age when your back first gave you trouble.',
    also: 'By your date of birth, you are not that old yet.',
  },
  'short-duration-early-onset': {
    said: 'You said you have had this problem for less than 1 week this time.',
    also: 'You also gave an age when it first began that was more than a year ago.',
  },
  'legs-no-but-on-map': {
    said: 'You said you have no pain, numbness, or tingling in your legs.',
    also: 'You also marked a lower leg or a foot as a place where you feel it.',
  },
  'sitting-eases-but-upright-answered': {
    said: 'You said sitting makes it feel better.',
    also: 'You also said what sitting up tall or standing up does to it.',
  },
  'no-night-waking-but-night-up-answered': {
    said: 'You said your back does not wake you up at night.',
    also: 'You also said what getting up at night does to it.',
  },
  'onset-age-after-beginning': {
    said: 'You said how long you have had this problem this time.',
    also: 'You also gave an age when it first began that is later than that.',
  },
  'one-leg-but-both-on-map': {
    said: 'You said you feel it in one leg.',
    also: 'You also marked the lower leg or the foot on both sides.',
  },
  'legs-no-but-detail-picked': {
    said: 'You said you have no pain, numbness, or tingling in your legs.',
    also: 'You also picked something about a leg.',
  },
  'constant-but-rest-eases': {
    said: 'You said no position makes the pain better, even at rest.',
    also: 'You also said it gets better when you rest or lie down.',
  },
  'constant-but-no-pain-now': {
    said: 'You said the pain is there all the time.',
    also: 'You also said your pain right now is 0 out of 10.',
  },
  'sits-at-work-but-few-hours': {
    said: 'You said you sit at a desk or drive most of the day.',
    also: 'You also said you sit for less than 4 hours on most days.',
  },
  'spine-procedure-but-none-told': {
    said: 'You said you had a spine shot or spine surgery in the last 3 months.',
    also: 'You also said you had no back surgery and have not tried shots.',
  },
  'no-back-surgery-but-year-given': {
    said: 'You said you have not had back surgery.',
    also: 'You also gave a year for it.',
  },
  'male-but-pregnant': {
    said: 'You said your sex at birth was male.',
    also: 'You also said you are pregnant, or had a baby in the last 6 months.',
  },
  'reach-not-tried-but-pull-answered': {
    said: 'You said you did not try to reach down.',
    also: 'You also said where you feel the pull when you do.',
  },
  'no-morning-stiffness-but-in-hours': {
    said: 'You said your back is not stiff when you wake up.',
    also: 'You also marked it as stiff between 6 and 9 am.',
  },
  'morning-stiffness-but-not-in-hours': {
    said: 'You said your back is stiff for more than half an hour when you wake up.',
    also: 'You also marked no stiffness in the morning.',
  },
  'stiff-all-day-but-hours-free': {
    said: 'You said your back stays stiff all day.',
    also: 'You also marked hours of the day with no stiffness.',
  },
  'no-night-waking-but-pain-in-hours': {
    said: 'You said your back does not wake you up at night.',
    also: 'You also marked pain between midnight and 6 am.',
  },
  'night-waking-but-hours-free': {
    said: 'You said your back wakes you up at night.',
    also: 'You also marked no pain and no stiffness at night.',
  },
  'better-but-hours-rise': {
    said: 'You said it gets better as the day goes on.',
    also: 'You also marked the evening as much worse than the morning.',
  },
  'worse-but-hours-fall': {
    said: 'You said it gets worse as the day goes on.',
    also: 'You also marked the evening as much better than the morning.',
  },
};

const proxy: VoiceWords['proxy'] = {
  'onset-age-after-age': {
    said: "You gave an age when the person's back first gave them trouble.",
    also: 'By their date of birth, they are not that old yet.',
  },
  'short-duration-early-onset': {
    said: 'You said the person has had this problem for less than 1 week this time.',
    also: 'You also gave an age when it first began that was more than a year ago.',
  },
  'legs-no-but-on-map': {
    said: 'You said the person has no pain, numbness, or tingling in their legs.',
    also: 'You also marked a lower leg or a foot as a place where they feel it.',
  },
  'sitting-eases-but-upright-answered': {
    said: 'You said sitting makes it feel better.',
    also: 'You also said what sitting up tall or standing up does to it.',
  },
  'no-night-waking-but-night-up-answered': {
    said: "You said the person's back does not wake them up at night.",
    also: 'You also said what getting up at night does to it.',
  },
  'onset-age-after-beginning': {
    said: 'You said how long the person has had this problem this time.',
    also: 'You also gave an age when it first began that is later than that.',
  },
  'one-leg-but-both-on-map': {
    said: 'You said the person feels it in one leg.',
    also: 'You also marked the lower leg or the foot on both sides.',
  },
  'legs-no-but-detail-picked': {
    said: 'You said the person has no pain, numbness, or tingling in their legs.',
    also: 'You also picked something about a leg.',
  },
  'constant-but-rest-eases': {
    said: 'You said no position makes the pain better, even at rest.',
    also: 'You also said it gets better when the person rests or lies down.',
  },
  'constant-but-no-pain-now': {
    said: 'You said the pain is there all the time.',
    also: 'You also said the pain right now is 0 out of 10.',
  },
  'sits-at-work-but-few-hours': {
    said: 'You said the person sits at a desk or drives most of the day.',
    also: 'You also said they sit for less than 4 hours on most days.',
  },
  'spine-procedure-but-none-told': {
    said: 'You said the person had a spine shot or spine surgery in the last 3 months.',
    also: 'You also said they had no back surgery and have not tried shots.',
  },
  'no-back-surgery-but-year-given': {
    said: 'You said the person has not had back surgery.',
    also: 'You also gave a year for it.',
  },
  'male-but-pregnant': {
    said: "You said the person's sex at birth was male.",
    also: 'You also said they are pregnant, or had a baby in the last 6 months.',
  },
  'reach-not-tried-but-pull-answered': {
    said: 'You said the person did not try to reach down.',
    also: 'You also said where they feel the pull when they do.',
  },
  'no-morning-stiffness-but-in-hours': {
    said: "You said the person's back is not stiff when they wake up.",
    also: 'You also marked it as stiff between 6 and 9 am.',
  },
  'morning-stiffness-but-not-in-hours': {
    said: "You said the person's back is stiff for more than half an hour when they wake up.",
    also: 'You also marked no stiffness in the morning.',
  },
  'stiff-all-day-but-hours-free': {
    said: "You said the person's back stays stiff all day.",
    also: 'You also marked hours of the day with no stiffness.',
  },
  'no-night-waking-but-pain-in-hours': {
    said: "You said the person's back does not wake them up at night.",
    also: 'You also marked pain between midnight and 6 am.',
  },
  'night-waking-but-hours-free': {
    said: "You said the person's back wakes them up at night.",
    also: 'You also marked no pain and no stiffness at night.',
  },
  'better-but-hours-rise': {
    said: 'You said it gets better as the day goes on.',
    also: 'You also marked the evening as much worse than the morning.',
  },
  'worse-but-hours-fall': {
    said: 'You said it gets worse as the day goes on.',
    also: 'You also marked the evening as much better than the morning.',
  },
};

export const en: VoiceWords = { patient, proxy };
