import { nextStep } from '@/lib/intake/draft';
import type { PatientActor } from '@/lib/server/actor';
import { findDraft } from '@/lib/server/draft/drafts';
import { placePath } from './paths';

/** Where this browser goes on: at the question where the form stopped, or at what comes first. */
export async function goOnPath(patient: PatientActor): Promise<string> {
  const draft = await findDraft(patient);

  return draft.ok ? placePath(nextStep(draft.value, draft.value.today) ?? 'check') : noDraftPath(draft.problem);
}

const instead = { sent: '/intake/sent', 'begun-elsewhere': '/intake/birth-date', 'no-consent': '/intake/consent' };

/** Where to go while there is no draft to be shown here: to the receipt, to the date of birth, or to agree first. */
export function noDraftPath(problem: keyof typeof instead): string {
  return instead[problem];
}
