import { nextStep } from '@/lib/intake/draft';
import type { PatientActor } from '@/lib/server/actor';
import { findDraft } from '@/lib/server/draft/drafts';
import { placePath } from './paths';

/** Where this browser goes on: at the question where the form stopped, at the receipt, or at the date of birth first. */
export async function goOnPath(patient: PatientActor): Promise<string> {
  const draft = await findDraft(patient);

  return draft.ok ? placePath(nextStep(draft.value, draft.value.today) ?? 'check') : noDraftPath(draft.problem);
}

/** Where to go while there is no draft to be shown here. */
export function noDraftPath(problem: 'sent' | 'begun-elsewhere'): string {
  return problem === 'sent' ? '/intake/sent' : '/intake/birth-date';
}
