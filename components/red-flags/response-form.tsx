'use client';

import { Action } from '@/components/clinic/action';
import { KeptForm } from '@/components/clinic/kept-form';
import { NoteField } from '@/components/clinic/note-field';
import { responseReasons, responseWords } from '@/lib/intake/red-flag-response';

type Props = Readonly<{ redFlagId: string; isOpen: boolean; maxNoteLength: number; pageKey: string }>;

/** What the clinician did, and a short note. It goes for all that stood on the page when it was opened. */
export function ResponseForm({ redFlagId, isOpen, maxNoteLength, pageKey }: Props) {
  return (
    <KeptForm action={`/red-flags/${redFlagId}/respond`}>
      {(busy) => (
        <>
          <input type="hidden" name="key" value={pageKey} />
          <fieldset className="mb-2 grid gap-1">
            <legend className="mb-1 text-sm font-semibold">What was done?</legend>
            {responseReasons.map((reason) => (
              <label key={reason} className="flex min-h-8 items-start gap-2 py-1 text-sm">
                <input
                  type="radio"
                  name="reason"
                  value={reason}
                  required
                  className="mt-0.5 size-4.5 shrink-0 accent-accent"
                />
                <span>
                  {responseWords[reason].says}
                  {responseWords[reason].hint && (
                    <span className="block text-ink-muted">{responseWords[reason].hint}</span>
                  )}
                </span>
              </label>
            ))}
          </fieldset>
          <NoteField label="Short note" maxLength={maxNoteLength} />
          <div>
            <Action look="primary" disabled={busy}>
              {isOpen ? 'Acknowledge' : 'Add to the record'}
            </Action>
          </div>
          <p className="text-xs text-ink-muted">Kept with your name and the time. Patients never see it.</p>
        </>
      )}
    </KeptForm>
  );
}
