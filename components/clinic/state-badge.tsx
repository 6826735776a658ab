import type { ReviewState } from '@/lib/intake/review';
import { reviewWords } from '@/lib/intake/review-words';

const looks: Readonly<Record<ReviewState, string>> = {
  new: 'border-accent bg-accent text-on-accent',
  in_review: 'border-accent bg-accent-soft text-accent-strong',
  reviewed: 'border-line-strong text-ink',
  closed: 'border-line text-ink-muted',
  reopened: 'border-accent bg-accent-soft text-accent-strong',
};

/** How far the review has come. */
export function StateBadge({ state }: Readonly<{ state: ReviewState }>) {
  return (
    <span className={`inline-block rounded border px-2 py-0.5 text-xs font-semibold whitespace-nowrap ${looks[state]}`}>
      {reviewWords[state].state}
    </span>
  );
}
