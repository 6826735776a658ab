import type { Intake } from './intake';

/** Since when an emergency waits to be acknowledged by a clinician; null where nobody has to, or somebody has. */
export function waitsSince({
  review,
  acknowledgment,
  urgencyVerdicts,
  receivedAt,
}: Pick<Intake, 'review' | 'acknowledgment' | 'urgencyVerdicts' | 'receivedAt'>): Date | null {
  if (review.urgency !== 'emergency' || acknowledgment) return null;

  return urgencyVerdicts.findLast(({ to }) => to === 'emergency')?.createdAt ?? receivedAt;
}
