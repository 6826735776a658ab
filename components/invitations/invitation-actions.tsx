import { Action } from '@/components/clinic/action';
import type { InvitationState } from './invitation-words';
import { InviteAgain } from './invite-again';
import { NewLinkForm } from './new-link-form';

type Props = Readonly<{
  id: string;
  patientName: string;
  state: InvitationState;
  hasAddress: boolean;
  canMail: boolean;
  timeZone: string;
}>;

/** What the front desk can do for an invitation in this state; once it was sent, invite the same patient to another. */
export function InvitationActions({ id, patientName, state, ...mail }: Props) {
  if (state === 'revoked') return null;
  if (state === 'sent') return <InviteAgain invitationId={id} patientName={patientName} />;

  return (
    <>
      {(state === 'open' || state === 'started') && (
        <form method="post" action={`/invitations/${id}/tablet`}>
          <Action aria-label={`Fill in on this tablet: ${patientName}`}>Fill in on this tablet</Action>
        </form>
      )}
      {state !== 'expired' && (
        <form method="post" action={`/invitations/${id}/revoke`}>
          <Action aria-label={`Take back the invitation of ${patientName}`}>Take back</Action>
        </form>
      )}
      <NewLinkForm invitationId={id} patientName={patientName} {...mail} />
    </>
  );
}
