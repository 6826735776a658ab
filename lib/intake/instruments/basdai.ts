import type { Licences, LicensedScore } from './licensed';

type Item = number | null;
export type BasdaiAnswers = readonly [Item, Item, Item, Item, Item, Item];

/**
 * BASDAI, 0 to 10: the mean of the first four items and of the mean of the last two. Refused without a licence, or
 * with an item blank. It measures a disease that is known, so it is never part of the intake.
 */
export function basdaiScore(answers: BasdaiAnswers, licences: Licences): LicensedScore<number> {
  if (!licences.has('basdai')) return { ok: false, problem: 'not-licensed' };
  const given = answers.filter((item) => item !== null);
  if (given.length < 6) return { ok: false, problem: 'incomplete' };
  const [q1 = 0, q2 = 0, q3 = 0, q4 = 0, q5 = 0, q6 = 0] = given;

  return { ok: true, value: (q1 + q2 + q3 + q4 + (q5 + q6) / 2) / 5 };
}
