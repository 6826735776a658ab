import { Action } from '@/components/clinic/action';
import type { Intake } from '@/lib/intake/intake';
import { nextStates } from '@/lib/intake/review';
import { reviewWords } from '@/lib/intake/review-words';

type Props = Readonly<{ intakeId: string; review: Intake['review']; maxNoteLength: number }>;

/** A note, and the ways on from here. A plain form: each button says where the review goes. */
export function ReviewForm({ intakeId, review, maxNoteLength }: Props) {
  const [first, ...others] = nextStates(review.state);

  return (
    <form method="post" action={`/intakes/${intakeId}/review`} className="grid gap-2 print:hidden">
      <input type="hidden" name="version" value={review.version} />
      <label htmlFor="note" className="text-sm font-semibold">
        Note for the clinic
      </label>
      <textarea
        id="note"
        name="note"
        rows={3}
        maxLength={maxNoteLength}
        className="w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-sm"
      />
      <div className="flex flex-wrap gap-2">
        {first && (
          <Action look="primary" name="to" value={first}>
            {reviewWords[first].act}
          </Action>
        )}
        {others.map((state) => (
          <Action key={state} name="to" value={state}>
            {reviewWords[state].act}
          </Action>
        ))}
        <Action name="to" value="">
          Add note only
        </Action>
      </div>
      <p className="text-xs text-ink-muted">A note is saved with whichever button you press. Patients never see it.</p>
    </form>
  );
}
