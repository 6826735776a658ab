/** What a clinician did about a red flag of a form that is not sent. Stored: a reason is retired, never renamed. */
export const responseReasons = ['reached', 'emergency-care', 'seen', 'no-action', 'not-reached'] as const;
export type ResponseReason = (typeof responseReasons)[number];

/** Each in words, and what to know before choosing it. */
export const responseWords: Readonly<Record<ResponseReason, Readonly<{ says: string; hint?: string }>>> = {
  reached: { says: 'Spoke with the patient' },
  'emergency-care': { says: 'Sent to emergency care' },
  seen: { says: 'Saw the patient, or a visit is booked' },
  'no-action': { says: 'No action needed', hint: 'Say why in the note.' },
  'not-reached': { says: 'Tried, not reached', hint: 'It stays on the list.' },
};

/** Does this take it off the list? A try that reached nobody does not. */
export function settles(reason: ResponseReason): boolean {
  return reason !== 'not-reached';
}
