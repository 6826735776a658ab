import { Notice } from '@/components/clinic/notice';
import type { Intake } from '@/lib/intake/intake';
import { reviewWords } from '@/lib/intake/review-words';
import { exactTime } from '@/lib/intake/time-words';

const words = {
  note: ['Nothing was saved', 'The words are too long or have characters we cannot keep. Shorten them, or split them.'],
  words: ['Nothing was saved', 'Say in a few words what the other reason is.'],
  reason: ['Nothing was saved', 'Lowering an urgency wants a reason.'],
  same: ['Nothing was saved', 'It counts as that already.'],
  nothing: ['Nothing was saved', 'Tick what you have confirmed with the patient.'],
  unreadable: ['Nothing was saved', 'Choose from the list, then send it again.'],
  'no-emergency': ['Nothing to acknowledge', 'This does not count as an emergency any more.'],
  acknowledged: ['A colleague was faster', 'It is acknowledged already: by whom, and when, stands above.'],
} as const;

export type WorkProblem = keyof typeof words | 'not-allowed' | 'changed';

/** A problem named in the page's address, if it is one of ours. */
export function toWorkProblem(given: unknown): WorkProblem | null {
  return (
    ([...Object.keys(words), 'not-allowed', 'changed'] as WorkProblem[]).find((problem) => problem === given) ?? null
  );
}

type Props = Readonly<{ problem: WorkProblem; intake: Pick<Intake, 'review' | 'clinic'> }>;

/** What came in the way of a change, and what became of it. */
export function WorkProblemNotice({ problem, intake: { review, clinic } }: Props) {
  // What came too late is on the page itself, with what came in between.
  if (problem === 'changed') return null;
  if (problem !== 'not-allowed') {
    const [title, text] = words[problem];

    return (
      <Notice tone="error" title={title}>
        <p>{text}</p>
      </Notice>
    );
  }

  return (
    <Notice tone="error" title="That step is not open from here">
      <p>
        It is “{reviewWords[review.state].state}”
        {review.reviewer && (
          <>
            , set by <bdi className="font-semibold">{review.reviewer}</bdi> on{' '}
            {exactTime(review.updatedAt, clinic.timeZone)}
          </>
        )}
        . If you wrote a note it was saved and is below. Decide again from here.
      </p>
    </Notice>
  );
}
