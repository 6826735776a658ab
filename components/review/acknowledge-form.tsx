import { Action } from '@/components/clinic/action';
import type { Intake } from '@/lib/intake/intake';
import { exactTime, timeSince } from '@/lib/intake/time-words';
import { waitsSince } from '@/lib/intake/waiting';

type Props = Readonly<{ intake: Intake; now: Date }>;

/** Asks a clinician to acknowledge an emergency, with one click; or says who did, and when. */
export function AcknowledgeForm({ intake, now }: Props) {
  const { id, acknowledgment, clinic } = intake;
  const since = waitsSince(intake);
  if (acknowledgment) {
    return (
      <p id="acknowledge" className="scroll-mt-4 text-sm">
        <span className="font-semibold">Acknowledged</span> by <bdi>{acknowledgment.member}</bdi>,{' '}
        <time dateTime={acknowledgment.at.toISOString()}>{exactTime(acknowledgment.at, clinic.timeZone)}</time>
      </p>
    );
  }
  if (!since) return null;

  return (
    <form
      id="acknowledge"
      method="post"
      action={`/intakes/${id}/acknowledge`}
      className="flex scroll-mt-4 flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border-l-4 border-emergency bg-surface px-3 py-1.5 text-sm print:hidden"
    >
      <p className="min-w-56 flex-1">
        <strong>Not acknowledged for {timeSince(since, now)}.</strong> Clinicians are called by mail after 15 minutes,
        administrators after 30.
      </p>
      <Action look="primary" aria-keyshortcuts="e">
        Acknowledge
      </Action>
    </form>
  );
}
