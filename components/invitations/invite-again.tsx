'use client';

import { Action } from '@/components/clinic/action';
import { Notice } from '@/components/clinic/notice';
import { MadeInvitation } from './made-invitation';
import { problemWords } from './problem-words';
import { useLinkForm } from './use-link-form';

type Props = Readonly<{ invitationId: string; patientName: string }>;

/** Invites a patient whose form was sent to another one, in which what seldom changes is asked about again. */
export function InviteAgain({ invitationId, patientName }: Props) {
  const { made, problem, busy, submit } = useLinkForm(() => patientName);

  return (
    <div className="grid gap-3">
      {made && <MadeInvitation key={made.code} made={made} />}
      {problem && <Notice tone="error" title={problemWords[problem]} />}
      <form method="post" action={`/invitations/${invitationId}/again`} onSubmit={submit}>
        <Action disabled={busy} aria-label={`Invite ${patientName} again`}>
          {busy ? 'Making it…' : 'Invite again'}
        </Action>
      </form>
    </div>
  );
}
