import { UrgencyMark } from '@/components/clinic/urgency-mark';
import { urgencyTone } from '@/components/clinic/urgency-tone';
import { urgencyWords } from '@/lib/intake/urgency-words';
import type { Urgency } from '@/lib/tagging/evaluation';

type Props = Readonly<{ urgency: Urgency; sent: boolean }>;

/** That the form is not sent, or was sent without what was told before, and how urgent the answer is. */
export function NotSentBadge({ urgency, sent }: Props) {
  return (
    <span
      className={`inline-flex flex-wrap items-center gap-x-1.5 rounded px-2 py-0.5 text-sm font-semibold ${urgencyTone[urgency].badge}`}
    >
      <UrgencyMark urgency={urgency} />
      {sent ? 'Sent without a red flag told before' : 'Not sent, red flag'}
      <span className="font-medium">· {urgencyWords[urgency].word.toLowerCase()}</span>
    </span>
  );
}
