import { Notice } from '@/components/clinic/notice';
import type { Intake } from '@/lib/intake/intake';
import { exactTime } from '@/lib/intake/time-words';

/** That the consent under which this was sent was taken back: it stands above everything else of the sheet. */
export function ConsentWithdrawn({ intake: { consents, clinic } }: Readonly<{ intake: Intake }>) {
  const at = consents.at(-1)?.withdrawnAt;
  if (!at) return null;

  return (
    <Notice tone="error" title={`Consent withdrawn on ${exactTime(at, clinic.timeZone)}`}>
      Get in touch before these answers are used. They stay in the record as the law and the clinic’s rules ask.
    </Notice>
  );
}
