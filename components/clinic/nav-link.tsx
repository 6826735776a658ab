'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type Props = Readonly<{ href: string; children: ReactNode }>;

/** A link of the top bar that knows whether it leads to the page at hand. */
export function NavLink({ href, children }: Props) {
  const here = usePathname() === href;

  return (
    <Link
      href={href}
      aria-current={here ? 'page' : undefined}
      className="rounded px-2 py-1.5 text-sm font-medium text-ink-muted hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-strong"
    >
      {children}
    </Link>
  );
}
