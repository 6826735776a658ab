import { exactTime } from '@/lib/intake/time-words';
import { type DeliveryStatus, deliveryWords } from './delivery-words';
import { InvitationActions } from './invitation-actions';
import { type InvitationState, invitationWords } from './invitation-words';

type Invitation = Readonly<{
  id: string;
  patientName: string;
  recordNumber: string | null;
  state: InvitationState;
  createdAt: Date;
  expiresAt: Date;
  visitAt: Date | null;
  hasAddress: boolean;
  mail: DeliveryStatus | null;
}>;

type Clinic = Readonly<{ timeZone: string; canMail: boolean }>;
type Props = Readonly<{ invitations: readonly Invitation[] }> & Clinic;

/** Who was invited and how far they have come; never what they said. */
export function InvitationList({ invitations, ...clinic }: Props) {
  return (
    <section aria-labelledby="invited" className="min-w-0 rounded-lg border border-line bg-surface">
      <h2 id="invited" className="px-4 pt-4 pb-1 text-base font-semibold">
        Invited, newest first
      </h2>
      <p className="px-4 pb-3 text-sm text-ink-muted">
        “Fill in on this tablet” signs you out here first. Nothing of the patient stays on it afterwards.
      </p>
      {invitations.length === 0 && <p className="px-4 pb-4 text-sm text-ink-muted">Nobody has been invited yet.</p>}
      <ul>
        {invitations.map((invitation) => (
          <InvitationEntry key={invitation.id} invitation={invitation} {...clinic} />
        ))}
      </ul>
    </section>
  );
}

function InvitationEntry({ invitation, timeZone, canMail }: Readonly<{ invitation: Invitation }> & Clinic) {
  const { id, patientName, recordNumber, state, createdAt, expiresAt, visitAt, hasAddress, mail } = invitation;
  const { word, tone } = invitationWords[state];
  const opens = state === 'open' || state === 'started' || state === 'locked';

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-3 text-sm">
      <p className="min-w-48 flex-1">
        <bdi className="font-semibold">{patientName}</bdi>
        {recordNumber && <bdi className="ml-2 text-ink-muted tabular-nums">{recordNumber}</bdi>}
        <span className="block text-ink-muted tabular-nums">
          Invited {exactTime(createdAt, timeZone)}
          {opens && `, open until ${exactTime(expiresAt, timeZone)}`}
          {visitAt && `. Visit ${exactTime(visitAt, timeZone)}`}
        </span>
        {mail && (
          <span
            className={`block tabular-nums ${mail.state === 'failed' ? 'font-semibold text-error' : 'text-ink-muted'}`}
          >
            {deliveryWords(mail, exactTime(mail.at, timeZone))}
          </span>
        )}
        {state === 'locked' && (
          <span className="block">
            Five wrong dates of birth in another browser. The first one can go on; any other needs a new link.
          </span>
        )}
      </p>
      <p className={`rounded border px-2 py-0.5 text-xs font-semibold ${tone}`}>{word}</p>
      <InvitationActions {...{ id, patientName, state, hasAddress, canMail, timeZone }} />
    </li>
  );
}
