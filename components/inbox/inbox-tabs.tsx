import Link from 'next/link';
import type { Shelf } from '@/lib/intake/inbox/shelves';
import { CountBadge } from './count-badge';
import { LinkPending } from './link-pending';

type Count = Readonly<{ found: number; more: boolean }>;
type Props = Readonly<{ show: Shelf; counts: Readonly<Record<Shelf, Count>> }>;

const tabs = [
  { shelf: 'open', href: '/inbox', name: 'Open' },
  { shelf: 'reviewed', href: '/inbox?show=reviewed', name: 'Reviewed' },
  { shelf: 'closed', href: '/inbox?show=closed', name: 'Closed' },
] as const;

/** Open, reviewed or closed intakes, and how many; the choice is in the address. */
export function InboxTabs({ show, counts }: Props) {
  return (
    <nav aria-label="Which intakes" className="flex rounded-md border border-line-strong bg-surface p-0.5">
      {tabs.map(({ shelf, href, name }) => (
        <Link
          key={shelf}
          href={href}
          aria-current={shelf === show ? 'page' : undefined}
          className="relative rounded px-3 py-1 text-sm font-medium text-ink-muted hover:text-ink aria-[current=page]:bg-accent aria-[current=page]:text-on-accent"
        >
          {name} <CountBadge count={counts[shelf]} of="intakes" />
          <LinkPending />
        </Link>
      ))}
    </nav>
  );
}
