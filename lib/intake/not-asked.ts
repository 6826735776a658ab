import type { QuestionId } from '../form/form';
import type { Intake } from './intake';

/** The questions of the form that this patient was never asked, in the words of the form. */
export function notAsked({ steps, asked }: Pick<Intake, 'steps' | 'asked'>): string[] {
  return steps
    .flatMap(({ questions }) => Object.entries(questions))
    .filter(([id]) => !asked.includes(id as QuestionId))
    .map(([, { ask }]) => ask);
}
