import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type AgreedDraft, findDraft } from '@/lib/server/draft/drafts';
import { requirePatient } from '@/lib/server/patient/patient-session';
import { noDraftPath } from '../go-on';

/** The draft that this browser fills in; without one, off to where the browser may be. Read once for each page. */
export const openDraft = cache(async (): Promise<AgreedDraft> => {
  const draft = await findDraft(await requirePatient());

  return draft.ok ? draft.value : redirect(noDraftPath(draft.problem));
});
