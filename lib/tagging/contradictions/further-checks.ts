import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { Check } from './check';

// Full years that have passed since a problem of this length began.
const yearsSince: Readonly<Record<string, number>> = { '1-5y': 1, 'gt-5y': 5 };
const leftLeg = ['calf-l', 'foot-l'];
const rightLeg = ['calf-r', 'foot-r'];

const marks = (answers: ScoredAnswers, places: readonly string[]) =>
  (answers['body-map'] ?? []).some((place) => places.includes(place));

/** What the words of the questions rule out, beyond the checks of the specification: listed after those. */
export const furtherChecks: readonly Check[] = [
  {
    id: 'onset-age-after-beginning',
    says: 'This spell began before the age at which the back is said to have first given trouble',
    questions: ['duration', 'onset-age', 'age'],
    holds: ({ age, duration, 'onset-age': onset }) => {
      if (typeof age !== 'number' || typeof onset !== 'number') return false;

      return onset <= age && onset > age - (yearsSince[duration ?? ''] ?? 0);
    },
  },
  {
    id: 'one-leg-but-both-on-map',
    says: 'Symptoms in one leg, but both lower legs or feet are marked on the body map',
    questions: ['leg-symptoms', 'body-map'],
    holds: (answers) => answers['leg-symptoms'] === 'one' && marks(answers, leftLeg) && marks(answers, rightLeg),
  },
  {
    id: 'legs-no-but-detail-picked',
    says: 'No leg symptoms, yet a kind of leg symptom is picked',
    questions: ['leg-symptoms', 'leg-detail'],
    holds: (answers) =>
      answers['leg-symptoms'] === 'no' && (answers['leg-detail'] ?? []).some((code) => code !== 'none'),
  },
  {
    id: 'constant-but-rest-eases',
    says: 'No position makes it better, even at rest, yet it gets better with rest or lying down',
    questions: ['rf-constant', 'rest-effect'],
    holds: (answers) => answers['rf-constant'] === 'yes' && answers['rest-effect'] === 'better',
  },
  {
    id: 'constant-but-no-pain-now',
    says: 'The pain is there all the time, yet right now it is 0 out of 10',
    questions: ['rf-constant', 'nprs-now'],
    holds: (answers) => answers['rf-constant'] === 'yes' && answers['nprs-now'] === 0,
  },
  {
    id: 'sits-at-work-but-few-hours',
    says: 'Sits at a desk or drives for most of the day, yet sits for less than four hours',
    questions: ['job-type', 'sit-hours'],
    holds: (answers) =>
      (answers['job-type'] === 'desk' || answers['job-type'] === 'drive') && answers['sit-hours'] === 'lt-4',
  },
  {
    id: 'spine-procedure-but-none-told',
    says: 'A spine shot or spine surgery in the last three months, yet no back surgery and no shots tried',
    questions: ['rf-infection-risk', 'history', 'tried'],
    holds: (answers) =>
      (answers['rf-infection-risk'] ?? []).includes('spine-procedure') &&
      answers.history?.['back-surgery'] === 'no' &&
      answers.tried?.shots === 'not-tried',
  },
  {
    id: 'no-back-surgery-but-year-given',
    says: 'No back surgery, yet its year is given',
    questions: ['history'],
    holds: ({ history }) => history?.['back-surgery'] === 'no' && history['back-surgery-year'] !== undefined,
  },
  {
    id: 'male-but-pregnant',
    says: 'Male at birth, yet pregnant or with a baby in the last six months',
    questions: ['sex-birth', 'pregnant'],
    holds: (answers) =>
      answers['sex-birth'] === 'male' && (answers.pregnant === 'pregnant' || answers.pregnant === 'postpartum'),
  },
  {
    id: 'reach-not-tried-but-pull-answered',
    says: 'Did not reach down, yet where it pulls was answered',
    questions: ['toe-reach', 'thigh-pull'],
    holds: (answers) => answers['toe-reach'] === 'skip' && answers['thigh-pull'] !== undefined,
  },
];
