import { redirect } from 'next/navigation';
import { findDraft, type SavedDraft } from '@/lib/server/drafts';
import { requirePatient } from '@/lib/server/patient-session';

/** The draft that this browser fills in; once it was sent, off to its receipt. */
export async function openDraft(): Promise<SavedDraft> {
  return (await findDraft(await requirePatient())) ?? redirect('/intake/sent');
}
