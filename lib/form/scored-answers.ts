import { z } from 'zod';
import { type Answers, answerSchema } from './answers';
import { ageOn, weeklyActivity } from './derived';
import { questions } from './form';
import type { Question } from './question';

/**
 * Answers as rules read them: years of age in place of the date of birth, weekly minutes of activity in place of
 * days and minutes. With these a later evaluation of the same intake gives the same result.
 */
export type ScoredAnswers = Omit<Answers, 'dob' | 'activity'> & { age?: number; 'act-min'?: number };

const { dob: _dob, activity: _activity, ...scored } = questions;

const shape: Record<string, z.ZodType> = {};
for (const [id, question] of Object.entries<Question>(scored)) shape[id] = answerSchema(question).nullish();

/** Scored answers from outside: `null` stands for a question without an answer. */
export const scoredAnswersSchema = z.strictObject({
  age: z.int().min(0).max(120).nullish(),
  'act-min': z.int().min(0).max(4200).nullish(),
  ...shape,
});

/** The answers as rules read them, on the day of submission in the clinic's time zone (YYYY-MM-DD). */
export function toScoredAnswers({ dob, activity, ...rest }: Answers, day: string): ScoredAnswers {
  const minutes = weeklyActivity(activity);

  return {
    ...rest,
    ...(dob === undefined ? {} : { age: ageOn(day, dob) }),
    ...(minutes === undefined ? {} : { 'act-min': minutes }),
  };
}
