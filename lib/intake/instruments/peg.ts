import type { Answers } from '../../form/answers';

/**
 * The PEG score (pain, enjoyment of life, general activity; Krebs 2009, J Gen Intern Med 24:733): the mean of the three
 * items from 0 to 10, to one decimal. Null unless all three were answered.
 */
export function pegScore(answers: Answers): number | null {
  const items = [answers['peg-p'], answers['peg-e'], answers['peg-g']].filter((item) => item !== undefined);
  if (items.length < 3) return null;
  const sum = items.reduce((total, item) => total + item, 0);

  return Math.round((sum / 3) * 10) / 10;
}
