import type { Answers } from '../../form/answers';

/**
 * The Roland-Morris score, 0 to 24: how many statements were ticked. A statement left alone, or not applicable, counts
 * nothing. Null where none at all is ticked: a list passed over looks the same as one in which nothing fits.
 */
export function rolandMorrisScore(answers: Answers): number | null {
  const ticked = new Set(answers['roland-morris']);

  return ticked.size === 0 ? null : ticked.size;
}
