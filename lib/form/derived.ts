import type { Answers } from './answers';

/** Whole years of age on a day, both written YYYY-MM-DD. A birthday on 29 February is counted on 1 March. */
export function ageOn(day: string, dob: string): number {
  const years = Number(day.slice(0, 4)) - Number(dob.slice(0, 4));
  const birthdayCame = day.slice(5) >= dob.slice(5);

  return birthdayCame ? years : years - 1;
}

/** Minutes of exercise in a week (Exercise Vital Sign); undefined while it cannot be known. */
export function weeklyActivity(activity: Answers['activity']): number | undefined {
  const { days, minutes } = activity ?? {};
  if (days === 0 || minutes === 0) return 0;

  return days === undefined || minutes === undefined ? undefined : days * minutes;
}
