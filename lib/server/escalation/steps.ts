import 'server-only';
import { isQuietHour, outOfQuietHours } from '../mail/clinic-hours';

/** Whom an emergency that nobody has acknowledged is taken to. Stored: retired, never renamed. */
export type EscalationStep = 'clinicians' | 'admins' | 'morning';

const minute = 60_000;
/** Expert choice (not published): to be signed off by the clinic. The migration "verdicts" begins the clock with these. */
const patience = 15 * minute;

export type DueStep = Readonly<{ step: EscalationStep; at: Date }>;

/**
 * When an emergency is taken on, for as long as nobody acknowledges it: after 15 minutes to the next clinician, after
 * another 15 to the administrators, at any hour. Where one of these falls out of the clinic's hours, it is taken to all of
 * them once more when the clinic has been open for 15 minutes.
 */
export function escalationSteps(since: Date, timeZone: string): DueStep[] {
  const clinicians = new Date(since.getTime() + patience);
  const admins = new Date(clinicians.getTime() + patience);
  const steps: DueStep[] = [
    { step: 'clinicians', at: clinicians },
    { step: 'admins', at: admins },
  ];
  const quiet = steps.find(({ at }) => isQuietHour(at, timeZone));
  if (!quiet) return steps;
  const opening = outOfQuietHours(quiet.at, timeZone);

  return [...steps, { step: 'morning', at: new Date(opening.getTime() + patience) }];
}
