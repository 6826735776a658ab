import type { Answers } from '../../form/answers';

/** The numeric pain rating scale: pain now, a whole number from 0 to 10. Null unless it was answered. */
export function nprsScore(answers: Answers): number | null {
  return answers['nprs-now'] ?? null;
}
