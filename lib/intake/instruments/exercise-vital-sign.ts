import type { Answers } from '../../form/answers';
import { weeklyActivity } from '../../form/derived';

export type ExerciseVitalSign = Readonly<{ minutesAWeek: number; low: boolean }>;

/**
 * The Exercise Vital Sign: days a week times minutes a day, low below 150. No days or no minutes make 0 even where the
 * other is blank; null where it cannot be known.
 */
export function exerciseVitalSign(answers: Answers): ExerciseVitalSign | null {
  const minutesAWeek = weeklyActivity(answers.activity);

  return minutesAWeek === undefined ? null : { minutesAWeek, low: minutesAWeek < 150 };
}
