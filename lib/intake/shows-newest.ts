import type { Intake } from './intake';

/** Is the evaluation that is shown the newest? On an earlier one nothing is to be done, only read. */
export function showsNewest({ evaluations, evaluationId }: Pick<Intake, 'evaluations' | 'evaluationId'>): boolean {
  return evaluations.at(-1)?.id === evaluationId;
}
