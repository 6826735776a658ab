import { questions } from './form';
import { type Fields, type Reading, readAnswer } from './read-answer';

/** The fields that a date of birth is typed into, wherever it is asked. */
export const birthDateFields: readonly string[] = ['dob.month', 'dob.day', 'dob.year'];

/** Reads a date of birth as the form itself would, on the day given (YYYY-MM-DD). */
export function readBirthDate(fields: Fields, today: string): Reading {
  return readAnswer('dob', questions.dob, { fields, today });
}
