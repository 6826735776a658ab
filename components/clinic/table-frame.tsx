import type { ReactNode } from 'react';

/** Lets a table that is wider than a phone be moved sideways, by keyboard too. */
export function TableFrame({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a pointer.
    <section aria-label={`Table: ${name}`} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      {children}
    </section>
  );
}
