import { redirect } from 'next/navigation';
import { nextStep } from '@/lib/intake/draft';
import { findDraft } from '@/lib/server/drafts';
import { requirePatient } from '@/lib/server/patient-session';
import { placePath } from '../paths';

/** Goes on where the patient stopped. */
export default async function IntakePage() {
  const draft = await findDraft(await requirePatient());

  redirect(draft ? placePath(nextStep(draft, draft.today) ?? 'check') : '/intake/sent');
}
