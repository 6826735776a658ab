'use client';

import { Action } from '@/components/clinic/action';
import { KeptForm } from '@/components/clinic/kept-form';
import { urgencies } from '@/lib/intake/review';
import { urgencyWords } from '@/lib/intake/urgency-words';
import { isLower, type UrgencyReason, urgencyReasons } from '@/lib/intake/verdict/urgency-verdict';
import type { Urgency } from '@/lib/tagging/evaluation';
import { SmallSelect, SmallWords } from './small-fields';
import { type WorkPage, WorkPageFields } from './work-page';

type Late = Readonly<{ id: string; to: Urgency; reason: string | null; words: string }>;
type Props = Readonly<{
  intakeId: string;
  /** What counts now. */
  urgency: Urgency;
  page: WorkPage;
  /** One that came too late, to be sent again. */
  late?: Late;
}>;

/** Raises the urgency at once, or lowers it with a reason. */
export function UrgencyForm({ intakeId, urgency, page, late }: Props) {
  const others = urgencies.filter((level) => level !== urgency);

  return (
    <KeptForm action={`/intakes/${intakeId}/urgency`}>
      {(busy) => (
        <>
          <WorkPageFields page={page} held={late?.id} />
          <input type="hidden" name="seen" value={urgency} />
          <div className="grid gap-2 sm:grid-cols-2">
            <SmallSelect label="Count it as" name="to" required defaultValue={late?.to ?? ''}>
              <option value="">Choose</option>
              {others.map((level) => (
                <option key={level} value={level}>
                  {isLower(level, urgency) ? 'Lower' : 'Raise'} to {urgencyWords[level].word}
                </option>
              ))}
            </SmallSelect>
            <SmallSelect label="Reason, to lower it" name="reason" defaultValue={late?.reason ?? ''}>
              <option value="">None given</option>
              {(Object.keys(urgencyReasons) as UrgencyReason[]).map((reason) => (
                <option key={reason} value={reason}>
                  {urgencyReasons[reason]}
                </option>
              ))}
            </SmallSelect>
          </div>
          <SmallWords label="In words, if wanted" defaultValue={late?.words ?? ''} />
          <div>
            <Action disabled={busy}>Change urgency</Action>
          </div>
        </>
      )}
    </KeptForm>
  );
}
