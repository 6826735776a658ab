import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { LiveIntake } from '@/components/live/live-intake';
import { FaceSheet } from '@/components/review/face-sheet';
import { ReviewPanel } from '@/components/review/review-panel';
import { toReviewProblem } from '@/components/review/review-problem-notice';
import { plainText } from '@/lib/export/plain-text';
import { refuse } from '@/lib/server/audit/refusals';
import { findIntake } from '@/lib/server/intake/intakes';
import { newestLine } from '@/lib/server/live/changes';
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
  const since = await newestLine(clinician);
  const intake = await findIntake(clinician, requireId((await params).id));
  if (!intake) return refuse(clinician, route);
  const problem = toReviewProblem((await searchParams).problem);

  return (
    <>
      <LiveIntake intakeId={intake.id} since={String(since)} member={clinician.memberId} />
      <FaceSheet intake={intake} now={new Date()} summary={plainText(intake)}>
        <ReviewPanel intake={intake} problem={problem} maxNoteLength={maxNoteLength} pageKey={randomUUID()} />
      </FaceSheet>
    </>
  );
}
