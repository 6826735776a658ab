import type { ReactNode } from 'react';
import { Panel } from '@/components/clinic/panel';
import type { Intake } from '@/lib/intake/intake';
import { exactTime } from '@/lib/intake/time-words';
import { NoteList } from './note-list';
import { ReviewForm } from './review-form';
import { type ReviewProblem, ReviewProblemNotice } from './review-problem-notice';

type Props = Readonly<{
  intake: Intake;
  problem: ReviewProblem | null;
  maxNoteLength: number;
  pageKey: string;
  /** Whose work it is. */
  children?: ReactNode;
}>;

/** The clinician's own work on the intake: where it stands, the notes, and what can be done next. */
export function ReviewPanel({ intake, problem, maxNoteLength, pageKey, children }: Props) {
  const { review, notes, clinic } = intake;

  return (
    <Panel id="review" title="Review">
      <div className="grid gap-4">
        {problem && <ReviewProblemNotice problem={problem} intake={intake} />}
        <p className="text-sm text-ink-muted">
          {review.reviewer === null ? (
            'Nobody has taken this up yet.'
          ) : (
            <>
              <bdi className="font-medium text-ink">{review.reviewer}</bdi>,{' '}
              {exactTime(review.updatedAt, clinic.timeZone)}
            </>
          )}
        </p>
        {children}
        <ReviewForm intakeId={intake.id} review={review} maxNoteLength={maxNoteLength} pageKey={pageKey} />
        <NoteList notes={notes} timeZone={clinic.timeZone} />
      </div>
    </Panel>
  );
}
