import { toFields } from '@/lib/form/to-fields';
import { consentVersion } from '@/lib/intake/consent/consent-words';
import type { SystemActor } from '@/lib/server/actor';
import { giveConsent } from '@/lib/server/consent/give-consent';
import { saveStep } from '@/lib/server/draft/drafts';
import { knowsPatient } from '@/lib/server/intake/past-intakes';
import { beginBySecret } from '@/lib/server/invitation/begin-session';
import { createInvitation } from '@/lib/server/invitation/invitations';
import type { Unsent } from './unsent';

/** Lets one person open their link, answer and stop, unless they did already. */
export async function addUnsent(system: SystemActor, { patient, saves }: Unsent): Promise<void> {
  if (await knowsPatient(system, patient.recordNumber)) return;
  const { token } = await createInvitation(system, patient);
  const begun = await beginBySecret({ token }, { onTablet: false, before: undefined });
  if (!begun.ok) throw new Error(`${patient.name} could not begin: ${begun.problem}.`);
  const signing = { answeredBy: 'patient', name: patient.name, version: consentVersion };
  await giveConsent(begun.value.patient, signing);
  for (const { step, answers } of saves) {
    const fields = { ...toFields(step, answers, []), shown: Object.keys(answers) };
    await saveStep(begun.value.patient, step, fields, { soFar: true });
  }
}
