import Link from 'next/link';

const tabs = [
  { closed: false, href: '/inbox', name: 'Open' },
  { closed: true, href: '/inbox?show=closed', name: 'Closed' },
];

/** Open or closed intakes; the choice is in the address. */
export function InboxTabs({ closed }: Readonly<{ closed: boolean }>) {
  return (
    <nav aria-label="Which intakes" className="flex rounded-md border border-line-strong bg-surface p-0.5">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={tab.closed === closed ? 'page' : undefined}
          className="rounded px-3 py-1 text-sm font-medium text-ink-muted hover:text-ink aria-[current=page]:bg-accent aria-[current=page]:text-on-accent"
        >
          {tab.name}
        </Link>
      ))}
    </nav>
  );
}
