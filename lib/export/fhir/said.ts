import { declined } from './systems';

/** FHIRPath on a QuestionnaireResponse. Each expression is true or false, never empty, so that `not()` is safe. */
const answer = (question: string) => `%resource.item.item.where(linkId = '${question}').answer`;

/** One of these codes was picked. */
export function saidAny(question: string, codes: readonly string[]): string {
  const [only] = codes;
  const test = codes.length === 1 ? `= '${only}'` : `in (${codes.map((code) => `'${code}'`).join(' | ')})`;

  return `${answer(question)}.exists(value.code ${test})`;
}

/** A coded question was left blank or declined, which rules do not tell apart. */
export function saidNothing(question: string): string {
  return `${answer(question)}.exists(value.code != '${declined.code}').not()`;
}

/** "I'd rather not answer" was ticked beside a question that is not a list to pick from. */
export function saidNotToAnswer(question: string): string {
  return `${answer(`${question}.declined`)}.exists(value = true)`;
}

/** The date of birth was told. */
export const saidBirthDate = `${answer('dob')}.exists()`;

/** Whole years of age today, both ends inclusive: false while the date of birth is not known. */
export function isAged({ from = 0, to }: Readonly<{ from?: number; to?: number }>): string {
  const limits = [
    ...(from > 0 ? [`value <= today() - ${from} years`] : []),
    ...(to === undefined ? [] : [`value > today() - ${to + 1} years`]),
  ];

  return `${answer('dob')}.exists(${limits.join(' and ')})`;
}

export const both = (expressions: readonly string[]) => join(expressions, ' and ');
export const either = (expressions: readonly string[]) => join(expressions, ' or ');

function join(expressions: readonly string[], word: string): string {
  const [only = 'true'] = expressions;

  return expressions.length < 2 ? only : `(${expressions.join(word)})`;
}
