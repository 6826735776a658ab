import Link from 'next/link';
import { timeSince } from '@/lib/intake/time-words';
import { urgencyWords } from '@/lib/intake/urgency-words';
import type { Row } from './inbox-row';

type Props = Readonly<{ row: Pick<Row, 'intakeId' | 'ruledUrgency' | 'lowered' | 'waitsSince'>; now: Date }>;

/** What stands beside an urgency in the inbox: that a clinician changed it, and that an emergency waits. */
export function UrgencyMarks({ row: { intakeId, ruledUrgency, lowered, waitsSince }, now }: Props) {
  return (
    <>
      {ruledUrgency && (
        <span className="mt-1 block text-sm text-ink-muted">
          {lowered ? 'Lowered' : 'Raised'} by a clinician; the rules say {urgencyWords[ruledUrgency].word}
        </span>
      )}
      {waitsSince && (
        <Link
          href={`/intakes/${intakeId}#acknowledge`}
          className="relative z-10 mt-1 block w-fit text-sm font-semibold text-emergency underline"
        >
          Not acknowledged <span className="whitespace-nowrap">for {timeSince(waitsSince, now)}</span>
        </Link>
      )}
    </>
  );
}
