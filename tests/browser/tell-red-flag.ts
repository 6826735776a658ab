import { consentVersion } from '@/lib/intake/consent/consent-words';
import type { Clinician, SystemActor } from '@/lib/server/actor';
import { giveConsent } from '@/lib/server/consent/give-consent';
import { saveStep } from '@/lib/server/draft/drafts';
import { beginBySecret } from '@/lib/server/invitation/begin-session';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { listUnsentRedFlags } from '@/lib/server/red-flag/red-flags';

/** A patient says yes to saddle numbness and sends nothing; the id of what then waits for the clinician. */
export async function tellRedFlag(system: SystemActor, clinician: Clinician, name = 'Unsent Example'): Promise<string> {
  const { token } = await createInvitation(system, { name });
  const begun = await beginBySecret({ token }, { onTablet: false, before: undefined });
  if (!begun.ok) throw new Error(begun.problem);
  await giveConsent(begun.value.patient, { answeredBy: 'patient', name, version: consentVersion });
  const fields = { shown: ['rf-saddle'], 'rf-saddle': ['yes'] };
  await saveStep(begun.value.patient, 'nerve-signs', fields, { soFar: true });
  const { threads } = await listUnsentRedFlags(clinician);

  return threads.at(-1)?.tellings.at(-1)?.id ?? '';
}
