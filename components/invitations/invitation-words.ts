export type InvitationState = 'open' | 'started' | 'locked' | 'sent' | 'expired' | 'revoked';

/** How far an invitation has come, in words and looks. */
export const invitationWords: Readonly<Record<InvitationState, Readonly<{ word: string; tone: string }>>> = {
  open: { word: 'Not opened', tone: 'border-line-strong text-ink' },
  started: { word: 'Begun', tone: 'border-accent bg-accent-soft text-accent-strong' },
  locked: { word: 'Locked', tone: 'border-error bg-error-soft text-ink' },
  sent: { word: 'Sent', tone: 'border-accent bg-accent text-on-accent' },
  expired: { word: 'Expired', tone: 'border-line text-ink-muted' },
  revoked: { word: 'Taken back', tone: 'border-line text-ink-muted' },
};
