import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { atLeastSoon, toTriage } from './evaluate';
import type { Triage } from './evaluation';
import { readDraft } from './read-form';
import { withFindings } from './with-findings';

/** An unsent form: explicit answers fire as usual, blanks fire nothing, and an open safety screen is at least soon. */
export function triageOf(answers: ScoredAnswers): Triage {
  const reading = readDraft(answers);
  try {
    const triage = toTriage(withFindings(reading));

    return triage.safetyScreen === 'complete' ? triage : atLeastSoon(triage);
  } catch {
    // The red flags answer whatever fails after them.
    return atLeastSoon(toTriage(reading));
  }
}
