import type { QuestionId } from '../../form/form';

/**
 * What seldom changes from one visit to the next, and is offered again: known conditions, the family's, and the medical
 * history with medicines and allergies. Never a symptom, a red flag, a score or what a self-test showed. All of it is
 * asked after the date of birth, which tells that it is the same person.
 */
export const repeatable = ['spa-known', 'family', 'history'] as const satisfies readonly QuestionId[];

export type Repeatable = (typeof repeatable)[number];

export function isRepeatable(id: string): id is Repeatable {
  return (repeatable as readonly string[]).includes(id);
}
