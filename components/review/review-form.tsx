'use client';

import { type SyntheticEvent, useState } from 'react';
import { Action } from '@/components/clinic/action';
import { Notice } from '@/components/clinic/notice';
import type { Intake } from '@/lib/intake/intake';
import { nextStates } from '@/lib/intake/review';
import { reviewWords } from '@/lib/intake/review-words';
import { sendReview } from './send-review';

type Props = Readonly<{ intakeId: string; review: Intake['review']; maxNoteLength: number; pageKey: string }>;

const problems = {
  'signed-out': 'Your session has ended. Sign in again in another tab, then press the button once more.',
  unreachable: 'Nothing was saved. Check your connection, then press the button again.',
} as const;

/**
 * A note, and the ways on from here. A plain form: each button says where the review goes. With script, a note outlives
 * a session that ended and a connection that broke.
 */
export function ReviewForm({ intakeId, review, maxNoteLength, pageKey }: Props) {
  const [problem, setProblem] = useState<keyof typeof problems | null>(null);
  const [busy, setBusy] = useState(false);
  const [first, ...others] = nextStates(review.state);
  const action = `/intakes/${intakeId}/review`;

  async function submit(event: SyntheticEvent<HTMLFormElement, SubmitEvent>) {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const outcome = await sendReview(action, new FormData(event.currentTarget, event.nativeEvent.submitter));
    if (typeof outcome !== 'string') return window.location.assign(outcome.to);
    setProblem(outcome);
    setBusy(false);
  }

  return (
    <form method="post" action={action} onSubmit={submit} className="grid gap-2 print:hidden">
      {problem && (
        <Notice tone="error" title={problems[problem]}>
          <p>Your note is still here.</p>
          {problem === 'signed-out' && (
            <a href="/sign-in" target="_blank" className="font-semibold underline" rel="noopener">
              Sign in (new tab)
            </a>
          )}
        </Notice>
      )}
      <input type="hidden" name="version" value={review.version} />
      <input type="hidden" name="key" value={pageKey} />
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
          <Action look="primary" name="to" value={first} disabled={busy}>
            {reviewWords[first].act}
          </Action>
        )}
        {others.map((state) => (
          <Action key={state} name="to" value={state} disabled={busy}>
            {reviewWords[state].act}
          </Action>
        ))}
        <Action name="to" value="" disabled={busy}>
          Add note only
        </Action>
      </div>
      <p className="text-xs text-ink-muted">A note is saved with whichever button you press. Patients never see it.</p>
    </form>
  );
}
