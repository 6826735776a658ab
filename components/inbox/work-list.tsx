import type { Shelf } from '@/lib/intake/inbox/shelves';
import { BulkBar } from './bulk-bar';
import type { Colleague } from './facet-words';
import type { Row } from './inbox-row';
import { InboxTable } from './inbox-table';

type Props = Readonly<{
  show: Shelf;
  rows: readonly Row[];
  colleagues: readonly Colleague[];
  timeZone: string;
  now: Date;
  here: string;
  pageKey: string;
}>;

/** The rows, and what can be done with many of them at once. What is closed is only looked at. */
export function WorkList({ show, rows, colleagues, timeZone, now, here, pageKey }: Props) {
  if (show === 'closed') return <InboxTable rows={rows} timeZone={timeZone} now={now} canPick={false} />;

  return (
    <form method="post" action="/inbox/bulk" autoComplete="off">
      <input type="hidden" name="here" value={here} />
      <input type="hidden" name="key" value={pageKey} />
      <BulkBar show={show} colleagues={colleagues} />
      <InboxTable rows={rows} timeZone={timeZone} now={now} canPick />
    </form>
  );
}
