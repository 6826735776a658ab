import { type Change, changeOf, type Score } from './scores';
import type { SentIntake } from './sent-intake';

/** One intake's place in the course of a score: its value, and how it changed since the one known before. */
export type CoursePoint = Readonly<{ intake: SentIntake; value: number | null; change: Change | null }>;

/** A score through a patient's intakes, given and told oldest first. A blank is passed over, never taken for zero. */
export function courseOf({ read }: Score, intakes: readonly SentIntake[]): CoursePoint[] {
  let before: number | null = null;

  return intakes.map((intake) => {
    const value = read(intake.answers);
    const change = changeOf(before, value);
    before = value ?? before;

    return { intake, value, change };
  });
}

/** One patient and what they sent over time. */
export type PatientOverTime = Readonly<{
  id: string;
  name: string;
  recordNumber: string | null;
  /** As the clinic has it, YYYY-MM-DD. */
  birthDate: string | null;
  clinic: Readonly<{ name: string; timeZone: string }>;
  /** Newest first. */
  intakes: readonly SentIntake[];
  /** There are older ones, which are not among them. */
  more: boolean;
}>;
