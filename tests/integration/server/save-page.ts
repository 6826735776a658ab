import type { StepId } from '@/lib/form/form';
import type { Fields } from '@/lib/form/read-answer';
import type { PatientActor } from '@/lib/server/actor';
import { findDraft, saveStep } from '@/lib/server/draft/drafts';
import { from } from '../../unit/intake/places';

/** Saves what a step's page would post that was opened just now: it knows what stands there. */
export async function savePage(patient: PatientActor, step: StepId, fields: Fields, how?: { soFar: boolean }) {
  const draft = await findDraft(patient);

  return saveStep(patient, step, draft.ok ? from(draft.value, fields) : fields, how);
}
