import type { HeldChange } from '@/lib/intake/held-change';
import type { Intake } from '@/lib/intake/intake';
import { confirmableIn } from '@/lib/intake/verdict/confirmation';
import { currentVerdict } from '@/lib/intake/verdict/verdict';
import { ConfirmHistoryForm } from './confirm-history-form';
import { ReviewForm } from './review-form';
import { UrgencyForm } from './urgency-form';
import { VerdictForm } from './verdict-form';
import type { WorkPage } from './work-page';

type Props = Readonly<{ held: HeldChange; intake: Intake; page: WorkPage; maxNoteLength: number }>;

/** The form that a change came too late from, filled in as it was, on top of what stands now. */
export function SendAgain({ held: { id, change }, intake, page, maxNoteLength }: Props) {
  const shared = { intakeId: intake.id, page };
  if (change.of === 'review') {
    return (
      <ReviewForm {...shared} review={intake.review} maxNoteLength={maxNoteLength} late={{ id, note: change.note }} />
    );
  }
  if (change.of === 'verdict') {
    const seen = currentVerdict(intake.verdicts, change.tag)?.id ?? null;
    const { tag, kind, reason, words } = change;

    return <VerdictForm {...shared} tag={tag} seen={seen} late={{ id, kind, reason, words }} />;
  }
  if (change.of === 'urgency') {
    const { to, reason, words } = change;

    return <UrgencyForm {...shared} urgency={intake.review.urgency} late={{ id, to, reason, words }} />;
  }
  const done = intake.evaluation.confirmed ?? [];
  const open = confirmableIn(intake.evaluation).filter((one) => !done.includes(one.id));

  return (
    <ConfirmHistoryForm
      {...shared}
      items={open.map((one) => ({ ...one, ticked: change.confirmed.includes(one.id) }))}
      seen={intake.evaluationId}
      held={id}
    />
  );
}
