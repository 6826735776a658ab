import type { ReactNode } from 'react';

/** The way to the page before, at the top of a page. */
export function BackArrow({ href, children }: Readonly<{ href: string; children: ReactNode }>) {
  return (
    <a
      href={href}
      className="group inline-flex min-h-11 items-center gap-2 rounded-sm pe-2 text-accent no-underline hover:text-accent-strong"
    >
      <svg
        viewBox="0 0 8 12"
        className="h-3 w-2 rtl:-scale-x-100"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d="M6.5 1 1.5 6l5 5" />
      </svg>
      <span className="underline decoration-1 underline-offset-4 group-hover:decoration-2">{children}</span>
    </a>
  );
}
