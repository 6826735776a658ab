import type { Metadata } from 'next';
import Link from 'next/link';
import { z } from 'zod';
import { EmptyInbox } from '@/components/inbox/empty-inbox';
import { InboxTable } from '@/components/inbox/inbox-table';
import { InboxTabs } from '@/components/inbox/inbox-tabs';
import { LiveInbox } from '@/components/live/live-inbox';
import { RedFlagWatch } from '@/components/red-flags/red-flag-watch';
import { UnsentList } from '@/components/red-flags/unsent-list';
import { newestLine } from '@/lib/server/live/changes';
import { listUnsentRedFlags } from '@/lib/server/red-flag/red-flags';
import { listInbox } from '@/lib/server/review/inbox';
import { requireClinician } from '@/lib/server/session/session';

export const metadata: Metadata = { title: 'Inbox' };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function InboxPage({ searchParams }: Props) {
  const clinician = await requireClinician('GET /inbox');
  const since = await newestLine(clinician);
  const { show, after } = await searchParams;
  const closed = show === 'closed';
  const from = z.uuid().safeParse(after);
  const { rows, next, clinic } = await listInbox(clinician, from.success ? { closed, after: from.data } : { closed });
  const unsent = await listUnsentRedFlags(clinician);
  const here = closed ? '/inbox?show=closed' : '/inbox';

  return (
    <>
      <p className="text-sm text-ink-muted">{clinic.name}</p>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <h1 className="text-2xl font-semibold">Inbox</h1>
        <InboxTabs closed={closed} />
      </div>
      <LiveInbox since={String(since)} member={clinician.memberId} />
      <RedFlagWatch newest={unsent.newest?.toISOString() ?? null} />
      <UnsentList threads={unsent.threads} more={unsent.more} now={new Date()} />
      {rows.length === 0 ? (
        <EmptyInbox closed={closed} past={from.success} />
      ) : (
        <InboxTable rows={rows} timeZone={clinic.timeZone} now={new Date()} />
      )}
      <nav aria-label="Pages" className="mt-4 flex gap-4 text-sm font-medium">
        {from.success && (
          <Link href={here} className="underline">
            First page
          </Link>
        )}
        {next && (
          <Link href={`${here}${closed ? '&' : '?'}after=${next}`} className="underline">
            Next page
          </Link>
        )}
      </nav>
    </>
  );
}
