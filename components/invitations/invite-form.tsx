'use client';

import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { LabelledSelect } from '@/components/clinic/labelled-select';
import { Notice } from '@/components/clinic/notice';
import { BirthDateInputs } from './birth-date-inputs';
import { MadeInvitation } from './made-invitation';
import { MailInputs } from './mail-inputs';
import { problemWords } from './problem-words';
import { useLinkForm } from './use-link-form';

type Props = Readonly<{
  maxNameLength: number;
  maxRecordNumberLength: number;
  /** Mail goes out of this server. */
  canMail: boolean;
  timeZone: string;
  /** In which the clinic offers the form. */
  languages: readonly Readonly<{ value: string; label: string }>[];
}>;

/** Invites a patient, and shows link and code once. */
export function InviteForm({ maxNameLength, maxRecordNumberLength, canMail, timeZone, languages }: Props) {
  const { made, problem, busy, submit } = useLinkForm((form) => String(form.get('name')));

  return (
    <section aria-labelledby="invite" className="grid gap-4 rounded-lg border border-line bg-surface p-4">
      <h2 id="invite" className="text-base font-semibold">
        Invite a patient
      </h2>
      {made && <MadeInvitation key={made.code} made={made} />}
      {problem && <Notice tone="error" title={problemWords[problem]} />}
      <form method="post" action="/invitations/create" onSubmit={submit} className="grid gap-3">
        <LabelledInput label="Name" name="name" maxLength={maxNameLength} autoComplete="off" required />
        <LabelledInput
          label="Record number"
          hint="If there is one."
          name="record-number"
          maxLength={maxRecordNumberLength}
          autoComplete="off"
        />
        <BirthDateInputs hint="If you know it. Another phone or computer is asked for it before it shows any answer." />
        {languages.length > 1 && <LabelledSelect label="Language" name="language" options={languages} />}
        {canMail && (
          <MailInputs
            emailHint="If the patient wants link and code by mail."
            visitHint="If it is known. The link then works until the day after, and reminders go out seven days and one day before."
            timeZone={timeZone}
          />
        )}
        <Action look="primary" disabled={busy}>
          {busy ? 'Making it…' : 'Make an invitation'}
        </Action>
      </form>
    </section>
  );
}
