import Link from 'next/link';
import { type InboxFilter, inboxAddress, toQuery } from '@/lib/intake/inbox/filter';
import { CountBadge } from './count-badge';
import { LinkPending } from './link-pending';

type View = Readonly<{
  id: string;
  name: string;
  filter: InboxFilter;
  count: Readonly<{ found: number; more: boolean }>;
}>;

/** The member's own views, and how many intakes each has now. */
export function ViewList({ views, filter }: Readonly<{ views: readonly View[]; filter: InboxFilter }>) {
  if (views.length === 0) return null;
  const here = toQuery(filter).toString();

  return (
    <nav aria-label="Your views" className="mb-3">
      <ul className="flex flex-wrap gap-2">
        {views.map((view) => (
          <li key={view.id}>
            <Link
              href={inboxAddress(view.filter)}
              aria-current={toQuery(view.filter).toString() === here ? 'page' : undefined}
              className="relative inline-block max-w-full rounded-full border border-line-strong bg-surface px-3 py-1 text-sm font-medium wrap-anywhere hover:bg-accent-soft aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-strong"
            >
              <bdi>{view.name}</bdi> <CountBadge count={view.count} of="intakes" />
              <LinkPending />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
