import { axspaOdds } from '../../tagging/axspa-odds';
import { type Confirmable, confirmables } from '../../tagging/confirmable';
import type { ExplainedEvaluation } from '../../tagging/evaluation';

export { confirmables };

/** What there is to confirm, as a clinician reads it. */
export const confirmableWords: Readonly<Record<Confirmable, string>> = {
  ibp: 'Inflammatory back pain (the ASAS answers)',
  'joint-swelling': 'Joint swelling',
  heel: 'Heel pain',
  dactylitis: 'Swollen finger or toe',
  family: 'Family history',
  nsaid: 'Response to an anti-inflammatory',
};

const terms = axspaOdds.factors.flat();

/** What a clinician confirms for this term of a sum to weigh as confirmed; none where it weighs the same. */
export function confirmableOf(label: string): Confirmable | undefined {
  return terms.find((term) => term.label === label)?.by;
}

const denied: Readonly<Record<string, string>> = {
  'IBP(ASAS) not-met': 'No inflammatory back pain (the ASAS answers)',
  'no family': 'No family history',
  'NSAID-': 'No response to an anti-inflammatory',
};

/**
 * What of the history an evaluation rests on by the patient's word and a clinician may confirm, as it was answered. The
 * patient's answer is not changed by it: where the clinician finds another answer, there is nothing to confirm.
 */
export function confirmableIn(evaluation: ExplainedEvaluation): Readonly<{ id: Confirmable; says: string }>[] {
  if (!evaluation.assessed) return [];

  return evaluation.axspa.terms.flatMap(([label]) => {
    const id = confirmableOf(label);

    return id ? [{ id, says: denied[label] ?? confirmableWords[id] }] : [];
  });
}
