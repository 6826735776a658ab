import type { Intake } from '../intake/intake';

/**
 * When anything in an intake changed last. A file of it bears this moment and not that of its making, so that the same
 * record gives the same bytes and a seal holds for them.
 */
export function asOf(intake: Intake): Date {
  const moments = [
    intake.receivedAt,
    intake.review.updatedAt,
    intake.assignment.assignedAt,
    intake.acknowledgment?.at,
    ...[...intake.evaluations, ...intake.verdicts, ...intake.urgencyVerdicts, ...intake.notes].map(
      ({ createdAt }) => createdAt,
    ),
    ...intake.consents.flatMap(({ givenAt, withdrawnAt }) => [givenAt, withdrawnAt]),
  ];

  return new Date(Math.max(...moments.map((at) => at?.getTime() ?? 0)));
}
