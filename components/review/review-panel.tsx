import type { ReactNode } from 'react';
import { Panel } from '@/components/clinic/panel';
import type { Intake } from '@/lib/intake/intake';
import { exactTime } from '@/lib/intake/time-words';
import { NoteList } from './note-list';
import { ReviewForm } from './review-form';
import type { WorkPage } from './work-page';
import { type WorkProblem, WorkProblemNotice } from './work-problem-notice';

type Props = Readonly<{
  intake: Intake;
  problem: WorkProblem | null;
  maxNoteLength: number;
  page: WorkPage;
  /** Whose it is. */
  children?: ReactNode;
}>;

/** The clinician's own work on the intake: where it stands, the notes, and what can be done next. */
export function ReviewPanel({ intake, problem, maxNoteLength, page, children }: Props) {
  const { review, notes, clinic, held } = intake;
  // What is to be sent again has the form.
  const isHeld = held.some(({ change }) => change.of === 'review');

  return (
    <Panel id="review" title="Review">
      <div className="grid gap-4">
        {problem && <WorkProblemNotice problem={problem} intake={intake} />}
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
        {!isHeld && <ReviewForm intakeId={intake.id} review={review} maxNoteLength={maxNoteLength} page={page} />}
        <NoteList notes={notes} timeZone={clinic.timeZone} />
      </div>
    </Panel>
  );
}
