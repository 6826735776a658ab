import type { ReactNode } from 'react';

/** Pairs of a thing and what is said of it, as one description list. */
export function SummaryList({ children }: Readonly<{ children: ReactNode }>) {
  return <dl className="divide-y divide-line">{children}</dl>;
}

type SummaryRowProps = Readonly<{ term: ReactNode; children: ReactNode; action?: ReactNode }>;

export function SummaryRow({ term, children, action }: SummaryRowProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] print:break-inside-avoid">
      <dt className="text-ink-muted">{term}</dt>
      <dd className="col-span-2 min-w-0 wrap-anywhere sm:col-span-1">{children}</dd>
      {action && <dd className="col-start-2 row-start-1 sm:col-start-3 print:hidden">{action}</dd>}
    </div>
  );
}
