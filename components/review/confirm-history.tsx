import { Panel } from '@/components/clinic/panel';
import type { Intake } from '@/lib/intake/intake';
import { showsNewest } from '@/lib/intake/shows-newest';
import { confirmableIn } from '@/lib/intake/verdict/confirmation';
import { ConfirmHistoryForm } from './confirm-history-form';
import type { WorkPage } from './work-page';

type Props = Readonly<{ intake: Intake; page: WorkPage }>;

/** What of the history weighs less by the patient's word alone, what a clinician has confirmed of it, and the rest. */
export function ConfirmHistory({ intake, page }: Props) {
  const { id, evaluation, evaluationId } = intake;
  const confirmable = confirmableIn(evaluation);
  if (confirmable.length === 0) return null;
  const done = evaluation.confirmed ?? [];
  const open = confirmable.filter(({ id: one }) => !done.includes(one));
  const confirmed = confirmable.filter(({ id: one }) => done.includes(one));

  return (
    <Panel id="history" title="History confirmed by a clinician">
      <div className="grid gap-2 text-sm">
        <p className="text-ink-muted">
          By the patient’s word alone these weigh less. What you confirm is weighed as published for a clinician’s own
          history, in a further evaluation beside this one. Where you find another answer, leave it and give a verdict.
        </p>
        <p>
          <span className="font-semibold">Confirmed: </span>
          {confirmed.length === 0 ? 'nothing yet' : confirmed.map(({ says }) => says).join('; ')}
        </p>
        {open.length > 0 && showsNewest(intake) && (
          <ConfirmHistoryForm
            intakeId={id}
            items={open.map((one) => ({ ...one, ticked: false }))}
            seen={evaluationId}
            page={page}
          />
        )}
      </div>
    </Panel>
  );
}
