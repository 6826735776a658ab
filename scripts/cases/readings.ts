import { type QuestionId, questionIds, questions } from '@/lib/form/form';
import { isAsked } from '@/lib/form/reachability';
import type { ScoredAnswers } from '@/lib/form/scored-answers';

/** A way to read a text that does not speak of every red flag. */
export type Reading = { name: string; says: string; read: (answers: ScoredAnswers) => ScoredAnswers };

const redFlags = questionIds.filter((id) => id.startsWith('rf-'));

/** The answer to a red-flag question of a patient without the sign. */
function denial(id: QuestionId): 'no' | string[] {
  return questions[id].kind === 'choices' ? ['none'] : 'no';
}

/** Every red-flag question that is asked and has no answer becomes "no" or "none"; "not sure" stays. */
export function silentMeansNo(answers: ScoredAnswers): ScoredAnswers {
  const situation = { answers, alarm: false };
  const blank = redFlags.filter((id) => !(id in answers) && isAsked(id, situation));

  return { ...answers, ...Object.fromEntries(blank.map((id) => [id, denial(id)])) };
}

export const readings: readonly Reading[] = [
  {
    name: 'As told',
    says: 'Only what the text says. A red-flag question it does not speak of has no answer, which raises the urgency.',
    read: (answers) => answers,
  },
  {
    name: 'Silent means no',
    says: 'Every red-flag question the text does not speak of is filled with "no" or "none of these".',
    read: silentMeansNo,
  },
];
