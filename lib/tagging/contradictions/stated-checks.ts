import type { Check } from './check';

const belowTheKnee = ['calf-l', 'calf-r', 'foot-l', 'foot-r'];

/** Those of the specification: first in the list, and in this order. */
export const statedChecks: readonly Check[] = [
  {
    id: 'onset-age-after-age',
    says: 'The age when it first began is higher than the age now',
    questions: ['onset-age', 'age'],
    holds: ({ age, 'onset-age': onset }) => age !== undefined && typeof onset === 'number' && onset > age,
  },
  {
    id: 'short-duration-early-onset',
    says: 'Less than a week this time, but it first began more than a year ago: perhaps a problem that returns',
    questions: ['duration', 'onset-age', 'age'],
    holds: ({ age, duration, 'onset-age': onset }) =>
      duration === 'lt-1w' && typeof age === 'number' && typeof onset === 'number' && onset < age - 1,
  },
  {
    id: 'legs-no-but-on-map',
    says: 'No leg symptoms, but the lower leg or foot is marked on the body map',
    questions: ['leg-symptoms', 'body-map'],
    holds: (answers) =>
      answers['leg-symptoms'] === 'no' && (answers['body-map'] ?? []).some((place) => belowTheKnee.includes(place)),
  },
  {
    id: 'sitting-eases-but-upright-answered',
    says: 'Sitting eases it, yet sitting up tall was answered',
    questions: ['sit-onset', 'upright-helps'],
    holds: (answers) => answers['sit-onset'] === 'eases' && answers['upright-helps'] !== undefined,
  },
  {
    id: 'no-night-waking-but-night-up-answered',
    says: 'No waking at night, yet getting up at night was answered',
    questions: ['night-wake', 'night-up'],
    holds: (answers) => answers['night-wake'] === 'no' && answers['night-up'] !== undefined,
  },
  {
    id: 'body-map-empty',
    says: 'No place is marked on the body map',
    questions: ['body-map'],
    holds: (answers) => answers['body-map'] === undefined,
  },
];
