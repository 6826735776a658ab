'use client';

import { Action } from '@/components/clinic/action';
import { KeptForm } from '@/components/clinic/kept-form';
import { type WorkPage, WorkPageFields } from './work-page';

type Props = Readonly<{
  intakeId: string;
  /** What there is to confirm, and whether it is ticked beforehand. */
  items: readonly Readonly<{ id: string; says: string; ticked: boolean }>[];
  /** The evaluation that stands on the page. */
  seen: string;
  page: WorkPage;
  held?: string;
}>;

/** Ticks what a clinician has confirmed with the patient; sending it evaluates the intake again, beside what was. */
export function ConfirmHistoryForm({ intakeId, items, seen, page, held }: Props) {
  return (
    <KeptForm action={`/intakes/${intakeId}/history`}>
      {(busy) => (
        <>
          <WorkPageFields page={page} held={held} />
          <input type="hidden" name="seen" value={seen} />
          <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
            <legend className="mb-1 text-xs font-semibold">Confirmed with the patient, as answered</legend>
            {items.map(({ id, says, ticked }) => (
              <label key={id} className="flex min-h-8 items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  name="confirmed"
                  value={id}
                  defaultChecked={ticked}
                  className="size-4.5 shrink-0 accent-accent"
                />
                {says}
              </label>
            ))}
          </fieldset>
          <div>
            <Action disabled={busy}>Evaluate again with these</Action>
          </div>
        </>
      )}
    </KeptForm>
  );
}
