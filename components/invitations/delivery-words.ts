export type DeliveryStatus = Readonly<{
  kind: string;
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'stopped';
  problem: 'address-refused' | 'refused' | 'unreachable' | null;
  at: Date;
}>;

const failures = {
  'address-refused': 'the mail server does not know the address. Call them, or make a new link with the right one.',
  refused: 'the mail server refused it. Hand over link or code another way.',
  unreachable: 'the mail server could not be reached. Hand over link or code another way.',
} as const;

/** How far an invitation's mail has come, in a sentence. */
export function deliveryWords({ kind, state, problem }: DeliveryStatus, at: string): string {
  const what = kind === 'reminder' ? 'Reminder' : 'Mail';
  switch (state) {
    case 'sent':
      return `${what} sent ${at}`;
    case 'failed':
      return `${what} not sent: ${failures[problem ?? 'unreachable']}`;
    case 'stopped':
      return `${what} not needed any more`;
    default:
      return problem ? `${what} waiting: the mail server put us off. Next try ${at}` : `${what} waiting to be sent`;
  }
}
