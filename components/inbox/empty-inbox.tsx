import Link from 'next/link';
import type { Shelf } from '@/lib/intake/inbox/shelves';

type Props = Readonly<{ show: Shelf; isNarrowed: boolean; isLater: boolean; showAll: string }>;

const nothing: Readonly<Record<Shelf, string>> = {
  open: 'All done. No intake is waiting.',
  reviewed: 'Nothing stands reviewed and not yet closed.',
  closed: 'Nothing has been closed yet.',
};

/** What stands where no intake does. */
export function EmptyInbox({ show, isNarrowed, isLater, showAll }: Props) {
  return (
    <div className="grid justify-items-center gap-2 rounded-lg border border-line bg-surface px-6 py-12 text-center">
      <svg aria-hidden="true" viewBox="0 0 48 40" className="h-10 w-12 text-ink-muted">
        <path
          d="M3 23 10 5h28l7 18v12H3zm0 0h11c1 4 4 7 10 7s9-3 10-7h11"
          className="fill-none stroke-current"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      </svg>
      <p className="text-lg font-semibold">{heading(show, isNarrowed, isLater)}</p>
      {isNarrowed && !isLater && (
        <Link href={showAll} className="font-medium text-accent underline">
          Show all
        </Link>
      )}
      {show === 'open' && !isNarrowed && !isLater && (
        <p className="text-ink-muted">
          Intakes appear here as soon as patients send them.{' '}
          <Link href="/invitations" className="font-medium text-accent underline">
            Invite a patient
          </Link>
        </p>
      )}
    </div>
  );
}

function heading(show: Shelf, isNarrowed: boolean, isLater: boolean): string {
  if (isLater) return 'Nothing further on.';

  return isNarrowed ? 'No intake fits what you asked for.' : nothing[show];
}
