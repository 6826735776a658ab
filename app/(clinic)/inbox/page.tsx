import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { BulkNotice } from '@/components/inbox/bulk-notice';
import { EmptyInbox } from '@/components/inbox/empty-inbox';
import { FilterChips } from '@/components/inbox/filter-chips';
import { InboxProblem } from '@/components/inbox/inbox-problem';
import { InboxTabs } from '@/components/inbox/inbox-tabs';
import { InboxTools } from '@/components/inbox/inbox-tools';
import { ViewList } from '@/components/inbox/view-list';
import { WorkList } from '@/components/inbox/work-list';
import { LiveInbox } from '@/components/live/live-inbox';
import { RedFlagWatch } from '@/components/red-flags/red-flag-watch';
import { UnsentList } from '@/components/red-flags/unsent-list';
import { inboxAddress, toQuery } from '@/lib/intake/inbox/filter';
import { readInbox } from '@/lib/server/inbox/inbox';
import { maxViewName } from '@/lib/server/inbox/saved-views';
import { requireClinician } from '@/lib/server/session/session';

export const metadata: Metadata = { title: 'Inbox' };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function InboxPage({ searchParams }: Props) {
  const clinician = await requireClinician('GET /inbox');
  const asked = await searchParams;
  const inbox = await readInbox(clinician, asked);
  const { since, filter, rows, next, isLater, clinic, counts, fitting, views, colleagues, unsent, bulk } = inbox;
  const now = new Date();
  const after = isLater ? [['after', String([asked.after].flat()[0])]] : [];
  const here = new URLSearchParams([...toQuery(filter), ...after]).toString();

  return (
    <>
      <p className="text-sm text-ink-muted">{clinic.name}</p>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <h1 className="text-2xl font-semibold">Inbox</h1>
        <InboxTabs show={filter.show} counts={counts} />
      </div>
      <InboxProblem problem={[asked.problem].flat()[0]} ignored={inbox.ignored} />
      {bulk && <BulkNotice report={bulk} here={here} now={now} />}
      <div className="mb-3">
        <LiveInbox since={String(since)} member={clinician.memberId} />
      </div>
      <RedFlagWatch newest={unsent.newest?.toISOString() ?? null} />
      <UnsentList threads={unsent.threads} more={unsent.more} now={now} />
      <ViewList views={views} filter={filter} />
      <InboxTools filter={filter} colleagues={colleagues} views={views} here={here} maxViewName={maxViewName} />
      {fitting && <FilterChips filter={filter} colleagues={colleagues} fitting={fitting} />}
      {rows.length === 0 ? (
        <EmptyInbox
          show={filter.show}
          isNarrowed={fitting !== null}
          isLater={isLater}
          showAll={inboxAddress({ show: filter.show })}
        />
      ) : (
        <WorkList
          show={filter.show}
          rows={rows}
          colleagues={colleagues}
          timeZone={clinic.timeZone}
          now={now}
          here={here}
          pageKey={randomUUID()}
        />
      )}
      <nav aria-label="Pages" className="mt-4 flex gap-4 text-sm font-medium">
        {isLater && (
          <Link href={inboxAddress(filter)} className="underline">
            First page
          </Link>
        )}
        {next && (
          <Link href={inboxAddress(filter, { after: next })} className="underline">
            Next page
          </Link>
        )}
      </nav>
    </>
  );
}
