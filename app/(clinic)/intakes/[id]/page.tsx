import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { LiveIntake } from '@/components/live/live-intake';
import { AssignForm } from '@/components/review/assign-form';
import { FaceSheet } from '@/components/review/face-sheet';
import { HeldChanges } from '@/components/review/held-changes';
import { ReviewPanel } from '@/components/review/review-panel';
import { toWorkProblem } from '@/components/review/work-problem-notice';
import { refuse } from '@/lib/server/audit/refusals';
import { findIntake } from '@/lib/server/intake/intakes';
import { requireId } from '@/lib/server/request/require-id';
import { maxNoteLength } from '@/lib/server/review/reviews';
import { requireClinician } from '@/lib/server/session/session';

export const metadata: Metadata = { title: 'Intake' };
const route = 'GET /intakes/[id]';

type Props = Readonly<{
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

export default async function IntakePage({ params, searchParams }: Props) {
  const clinician = await requireClinician(route);
  const { problem, evaluation, assign } = await searchParams;
  const now = new Date();
  const intake = await findIntake(clinician, requireId((await params).id), { evaluation: String(evaluation ?? '') });
  if (!intake) return refuse(clinician, route);
  const page = { key: randomUUID(), at: now.toISOString() };

  return (
    <FaceSheet intake={intake} now={now} page={page}>
      <LiveIntake intakeId={intake.id} since={String(intake.since)} member={clinician.memberId} />
      <HeldChanges intake={intake} page={page} maxNoteLength={maxNoteLength} />
      <ReviewPanel intake={intake} problem={toWorkProblem(problem)} maxNoteLength={maxNoteLength} page={page}>
        <AssignForm
          intakeId={intake.id}
          assignment={intake.assignment}
          timeZone={intake.clinic.timeZone}
          problem={[assign].flat()[0]}
        />
      </ReviewPanel>
    </FaceSheet>
  );
}
