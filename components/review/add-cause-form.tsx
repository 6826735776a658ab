'use client';

import { Action } from '@/components/clinic/action';
import { KeptForm } from '@/components/clinic/kept-form';
import { SmallSelect, SmallWords } from './small-fields';
import { VerdictOptions } from './verdict-form';
import { type WorkPage, WorkPageFields } from './work-page';

type Props = Readonly<{
  intakeId: string;
  /** The causes that are neither listed nor added yet. */
  causes: readonly Readonly<{ id: string; name: string }>[];
  page: WorkPage;
}>;

/** Adds a cause that the rules do not list on these answers. */
export function AddCauseForm({ intakeId, causes, page }: Props) {
  return (
    <KeptForm action={`/intakes/${intakeId}/verdict`}>
      {(busy) => (
        <>
          <WorkPageFields page={page} />
          <input type="hidden" name="seen" value="" />
          <div className="grid items-end gap-2 sm:grid-cols-2 xl:grid-cols-[repeat(3,minmax(0,1fr))_auto]">
            <SmallSelect label="Cause" name="tag" required>
              <option value="">Choose</option>
              {causes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SmallSelect>
            <SmallSelect label="Reason" name="verdict" required>
              <option value="">Choose</option>
              <VerdictOptions kind="add" />
            </SmallSelect>
            <SmallWords label="In words, if wanted" />
            <Action disabled={busy}>Add cause</Action>
          </div>
        </>
      )}
    </KeptForm>
  );
}
