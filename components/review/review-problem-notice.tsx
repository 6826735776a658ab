import { Notice } from '@/components/clinic/notice';
import type { Intake } from '@/lib/intake/intake';
import { reviewWords } from '@/lib/intake/review-words';
import { exactTime } from '@/lib/intake/time-words';

const problems = ['changed', 'not-allowed', 'note'] as const;
export type ReviewProblem = (typeof problems)[number];

/** A problem named in the page's address, if it is one of ours. */
export function toReviewProblem(given: unknown): ReviewProblem | null {
  return problems.find((problem) => problem === given) ?? null;
}

type Props = Readonly<{ problem: ReviewProblem; intake: Pick<Intake, 'review' | 'clinic'> }>;

/** What came in the way of a change, and what became of the note. */
export function ReviewProblemNotice({ problem, intake: { review, clinic } }: Props) {
  if (problem === 'note') {
    return (
      <Notice tone="error" title="Nothing was saved">
        <p>The note is too long or has characters we cannot keep. Shorten it, or split it in two.</p>
      </Notice>
    );
  }

  return (
    <Notice
      tone="error"
      title={problem === 'changed' ? 'This review changed while you were reading' : 'That step is not open from here'}
    >
      <p>
        {review.reviewer ? <bdi className="font-semibold">{review.reviewer}</bdi> : 'A colleague'} set it to “
        {reviewWords[review.state].state}” on {exactTime(review.updatedAt, clinic.timeZone)}. That state stands. If you
        wrote a note it was saved and is below. Decide again from here.
      </p>
    </Notice>
  );
}
