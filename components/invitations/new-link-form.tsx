'use client';

import { Action } from '@/components/clinic/action';
import { Notice } from '@/components/clinic/notice';
import { BirthDateInputs } from './birth-date-inputs';
import { MadeInvitation } from './made-invitation';
import { MailInputs } from './mail-inputs';
import { problemWords } from './problem-words';
import { useLinkForm } from './use-link-form';

type Props = Readonly<{
  invitationId: string;
  patientName: string;
  /** The patient has an address, to which the new link goes. */
  hasAddress: boolean;
  canMail: boolean;
  timeZone: string;
}>;

/** Makes a new link and code in place of the old ones, and shows them once. */
export function NewLinkForm({ invitationId, patientName, hasAddress, canMail, timeZone }: Props) {
  const { made, problem, busy, submit } = useLinkForm(() => patientName);

  return (
    <details className="group basis-full" open={made !== null || problem !== null || undefined}>
      <summary className="inline-flex min-h-9 cursor-pointer items-center rounded-md border border-line-strong bg-surface px-3 py-1.5 text-sm font-semibold hover:bg-accent-soft">
        New link
        <span className="sr-only"> for {patientName}</span>
      </summary>
      <div className="mt-3 grid max-w-xl gap-3 rounded-md border border-line p-3">
        {made && <MadeInvitation key={made.code} made={made} />}
        {problem && <Notice tone="error" title={problemWords[problem]} />}
        <p>
          The old link and code stop working at once. What was answered stays, and the new link carries on. Make sure
          first that it is the patient who asks.
          {canMail && hasAddress && ' The new ones go by mail as well, to the address we have.'}
        </p>
        <form method="post" action={`/invitations/${invitationId}/resend`} onSubmit={submit} className="grid gap-3">
          <BirthDateInputs hint="Only to correct or add it." />
          {canMail && (
            <MailInputs
              emailHint={hasAddress ? 'Only to correct it.' : 'Only to send link and code by mail.'}
              visitHint="Only to change or add it."
              timeZone={timeZone}
            />
          )}
          <div>
            <Action disabled={busy}>{busy ? 'Making it…' : 'Make a new link and code'}</Action>
          </div>
        </form>
      </div>
    </details>
  );
}
