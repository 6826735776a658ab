import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { RedFlagSheet } from '@/components/red-flags/red-flag-sheet';
import { ResponsePanel } from '@/components/red-flags/response-panel';
import { toResponseProblem } from '@/components/red-flags/response-problem-notice';
import { refuse } from '@/lib/server/audit/refusals';
import { findRedFlag } from '@/lib/server/red-flag/red-flags';
import { maxResponseNote } from '@/lib/server/red-flag/responses';
import { requireId } from '@/lib/server/request/require-id';
import { requireClinician } from '@/lib/server/session/session';

export const metadata: Metadata = { title: 'Red flag, not sent' };
const route = 'GET /red-flags/[id]';

type Props = Readonly<{
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

export default async function RedFlagPage({ params, searchParams }: Props) {
  const clinician = await requireClinician(route);
  const thread = await findRedFlag(clinician, requireId((await params).id));
  if (!thread) return refuse(clinician, route);
  const problem = toResponseProblem((await searchParams).problem);

  return (
    <>
      <p className="mb-2 text-sm">
        <Link href="/inbox" className="font-medium underline">
          Back to the inbox
        </Link>
      </p>
      <RedFlagSheet thread={thread} now={new Date()}>
        <ResponsePanel thread={thread} problem={problem} maxNoteLength={maxResponseNote} pageKey={randomUUID()} />
      </RedFlagSheet>
    </>
  );
}
