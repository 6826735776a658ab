import { urgencyWords } from '@/lib/intake/urgency-words';
import type { Urgency } from '@/lib/tagging/evaluation';
import { UrgencyMark } from './urgency-mark';
import { urgencyTone } from './urgency-tone';

/** An urgency as word, shape and colour. */
export function UrgencyBadge({ urgency }: Readonly<{ urgency: Urgency }>) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded px-2 py-0.5 text-sm font-semibold whitespace-nowrap ${urgencyTone[urgency].badge}`}
    >
      <UrgencyMark urgency={urgency} />
      {urgencyWords[urgency].word}
    </span>
  );
}
