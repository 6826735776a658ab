import Link from 'next/link';

type Props = Readonly<{ closed: boolean; past: boolean }>;

/** What stands where no intake does. */
export function EmptyInbox({ closed, past }: Props) {
  return (
    <div className="rounded-lg border border-line bg-surface px-6 py-12 text-center">
      <p className="text-lg font-semibold">{heading(closed, past)}</p>
      {!closed && !past && (
        <p className="mt-1 text-ink-muted">
          Intakes appear here as soon as patients send them.{' '}
          <Link href="/invitations" className="font-medium text-accent underline">
            Invite a patient
          </Link>
        </p>
      )}
    </div>
  );
}

function heading(closed: boolean, past: boolean): string {
  if (past) return 'Nothing further on.';

  return closed ? 'Nothing has been closed yet.' : 'No intake is waiting.';
}
