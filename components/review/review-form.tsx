'use client';

import { Action } from '@/components/clinic/action';
import { KeptForm } from '@/components/clinic/kept-form';
import { NoteField } from '@/components/clinic/note-field';
import type { Intake } from '@/lib/intake/intake';
import { nextStates, type ReviewState } from '@/lib/intake/review';
import { reviewWords } from '@/lib/intake/review-words';
import { type WorkPage, WorkPageFields } from './work-page';

type Props = Readonly<{
  intakeId: string;
  review: Intake['review'];
  maxNoteLength: number;
  page: WorkPage;
  /** A note that came too late, to be sent again. */
  late?: Readonly<{ id: string; note: string }>;
}>;

const keys: Readonly<Partial<Record<ReviewState, string>>> = { reviewed: 'r', in_review: 'i', closed: 'c' };

/** A note, and the ways on from here: each button says where the review goes. */
export function ReviewForm({ intakeId, review, maxNoteLength, page, late }: Props) {
  const [first, ...others] = nextStates(review.state);

  return (
    <KeptForm action={`/intakes/${intakeId}/review`}>
      {(busy) => (
        <>
          <input type="hidden" name="version" value={review.version} />
          <WorkPageFields page={page} held={late?.id} />
          <NoteField
            label={late ? 'Your note, to send again' : 'Note for the clinic'}
            maxLength={maxNoteLength}
            defaultValue={late?.note}
          />
          <div className="flex flex-wrap gap-2">
            {first && (
              <Action look="primary" name="to" value={first} disabled={busy} aria-keyshortcuts={keys[first]}>
                {reviewWords[first].act}
              </Action>
            )}
            {others.map((state) => (
              <Action key={state} name="to" value={state} disabled={busy} aria-keyshortcuts={keys[state]}>
                {reviewWords[state].act}
              </Action>
            ))}
            <Action name="to" value="" disabled={busy}>
              Add note only
            </Action>
          </div>
          <p className="text-xs text-ink-muted">
            A note is saved with whichever button you press. Patients never see it.
          </p>
        </>
      )}
    </KeptForm>
  );
}
