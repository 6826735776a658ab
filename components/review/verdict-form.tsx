'use client';

import { Action } from '@/components/clinic/action';
import { KeptForm } from '@/components/clinic/kept-form';
import type { VerdictKind } from '@/lib/intake/verdict/verdict';
import { verdictWords } from '@/lib/intake/verdict/verdict-words';
import type { TagId } from '@/lib/tagging/evaluation';
import { SmallSelect, SmallWords } from './small-fields';
import { type WorkPage, WorkPageFields } from './work-page';

type Late = Readonly<{ id: string; kind: VerdictKind; reason: string; words: string }>;
type Props = Readonly<{
  intakeId: string;
  tag: TagId;
  /** The verdict on this tag that stands on the page. */
  seen: string | null;
  page: WorkPage;
  /** One that came too late, to be sent again. */
  late?: Late;
}>;

/** A verdict on one tag: one choice says both what and why, with a few words beside it if wanted. */
export function VerdictForm({ intakeId, tag, seen, page, late }: Props) {
  // What was to be added stands already by now, so it is agreed with.
  const kind = late?.kind === 'add' ? 'agree' : late?.kind;

  return (
    <KeptForm action={`/intakes/${intakeId}/verdict`}>
      {(busy) => (
        <>
          <WorkPageFields page={page} held={late?.id} />
          <input type="hidden" name="tag" value={tag} />
          <input type="hidden" name="seen" value={seen ?? ''} />
          <div className="grid items-end gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
            <SmallSelect
              label="Verdict and reason"
              name="verdict"
              required
              defaultValue={late && kind ? `${kind}:${late.reason}` : ''}
            >
              <option value="">Choose</option>
              {(['agree', 'disagree', 'defer'] as const).map((of) => (
                <VerdictOptions key={of} kind={of} />
              ))}
            </SmallSelect>
            <SmallWords label="In words, if wanted" defaultValue={late?.words ?? ''} />
            <Action disabled={busy}>Save verdict</Action>
          </div>
        </>
      )}
    </KeptForm>
  );
}

/** The reasons of one kind of verdict. */
export function VerdictOptions({ kind }: Readonly<{ kind: VerdictKind }>) {
  const { does, reasons } = verdictWords[kind];

  return (
    <optgroup label={does}>
      {Object.entries(reasons).map(([reason, says]) => (
        <option key={reason} value={`${kind}:${reason}`}>
          {does}: {says}
        </option>
      ))}
    </optgroup>
  );
}
