import { redirect } from 'next/navigation';
import { findDraft, type SavedDraft } from '@/lib/server/draft/drafts';
import { requirePatient } from '@/lib/server/patient/patient-session';
import { noDraftPath } from '../go-on';

/** The draft that this browser fills in; without one, off to where the browser may be. */
export async function openDraft(): Promise<SavedDraft> {
  const draft = await findDraft(await requirePatient());

  return draft.ok ? draft.value : redirect(noDraftPath(draft.problem));
}
