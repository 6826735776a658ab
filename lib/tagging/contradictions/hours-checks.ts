import { questions } from '@/lib/form/form';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { expertChoices } from '../expert-choices';
import type { Check } from './check';

const { stiffMorningFrom, nightPainFrom, dayChangeFrom } = expertChoices.hours;
const levels: readonly string[] = Object.keys(questions['hours-stiff'].options);

type Profile = NonNullable<ScoredAnswers['hours-stiff']>;
type Span = keyof Profile;

const night: readonly Span[] = ['21-24', '00-03', '03-06'];
const morning: readonly Span[] = ['03-06', '06-09', '09-12'];
const day: readonly Span[] = ['09-12', '12-15', '15-18', '18-21'];

/** 0 none … 3 severe; undefined where the hours were left out, which is not "none". */
const level = (profile: Profile | undefined, span: Span) =>
  profile?.[span] === undefined ? undefined : levels.indexOf(profile[span]);
const reaches = (profile: Profile | undefined, spans: readonly Span[], from: number) =>
  spans.some((span) => (level(profile, span) ?? 0) >= from);
const isFree = (profile: Profile | undefined, spans: readonly Span[]) =>
  spans.every((span) => level(profile, span) === 0);

/** By how many levels it is more in the evening than in the morning, of stiffness and of pain, where both are known. */
function changes(answers: ScoredAnswers): number[] {
  return [answers['hours-stiff'], answers['hours-pain']].flatMap((profile) => {
    const [before, after] = [level(profile, '06-09'), level(profile, '18-21')];

    return before === undefined || after === undefined ? [] : [after - before];
  });
}

const wakes = ({ 'night-wake': wake }: ScoredAnswers) => wake === 'first' || wake === 'second' || wake === 'any';
const overHalfAnHour: readonly unknown[] = ['31-60', '61-120', 'gt-120'];

/** Where the hours of the day and night do not fit the answers they belong to: listed last. No rule reads the hours. */
export const hoursChecks: readonly Check[] = [
  {
    id: 'no-morning-stiffness-but-in-hours',
    says: 'Not stiff on waking, but moderate or severe stiffness is marked between 6 and 9 am',
    questions: ['am-stiff', 'hours-stiff'],
    holds: (answers) => answers['am-stiff'] === 'no' && reaches(answers['hours-stiff'], ['06-09'], stiffMorningFrom),
  },
  {
    id: 'morning-stiffness-but-not-in-hours',
    says: 'Stiff for more than half an hour on waking, but no stiffness is marked between 3 am and noon',
    questions: ['am-stiff', 'hours-stiff'],
    holds: (answers) =>
      overHalfAnHour.includes(answers['am-stiff']) &&
      isFree(answers['hours-stiff'], ['06-09', '09-12']) &&
      !reaches(answers['hours-stiff'], morning, 1),
  },
  {
    id: 'stiff-all-day-but-hours-free',
    says: 'Stiff all day, but hours of the day are marked as free of stiffness',
    questions: ['am-stiff', 'hours-stiff'],
    holds: (answers) => answers['am-stiff'] === 'all-day' && day.some((span) => isFree(answers['hours-stiff'], [span])),
  },
  {
    id: 'no-night-waking-but-pain-in-hours',
    says: 'No waking at night, but moderate or severe pain is marked between midnight and 6 am',
    questions: ['night-wake', 'hours-pain'],
    holds: (answers) =>
      answers['night-wake'] === 'no' && reaches(answers['hours-pain'], ['00-03', '03-06'], nightPainFrom),
  },
  {
    id: 'night-waking-but-hours-free',
    says: 'Wakes at night, but neither pain nor stiffness is marked between 9 pm and 6 am',
    questions: ['night-wake', 'hours-stiff', 'hours-pain'],
    holds: (answers) => wakes(answers) && isFree(answers['hours-stiff'], night) && isFree(answers['hours-pain'], night),
  },
  {
    id: 'better-but-hours-rise',
    says: 'Better as the day goes on, but the evening is marked as much worse than the morning',
    questions: ['day-pattern', 'hours-stiff', 'hours-pain'],
    holds: (answers) =>
      answers['day-pattern'] === 'better' &&
      changes(answers).some((change) => change >= dayChangeFrom) &&
      changes(answers).every((change) => change >= 0),
  },
  {
    id: 'worse-but-hours-fall',
    says: 'Worse as the day goes on, but the evening is marked as much better than the morning',
    questions: ['day-pattern', 'hours-stiff', 'hours-pain'],
    holds: (answers) =>
      answers['day-pattern'] === 'worse' &&
      changes(answers).some((change) => change <= -dayChangeFrom) &&
      changes(answers).every((change) => change <= 0),
  },
];
