import type { ReactNode } from 'react';

type Props = Readonly<{ isLive: boolean; children: ReactNode }>;

/** The line at the head of a page that stays open. It has its place from the start, so that nothing moves under a hand. */
export function LiveLine({ isLive, children }: Props) {
  return (
    <div className="mb-3 flex min-h-6 flex-wrap items-center gap-x-4 gap-y-1 text-sm print:hidden">
      {isLive && (
        <span className="flex items-center gap-1.5 text-ink-muted">
          <span aria-hidden="true" className="size-2 rounded-full bg-accent" />
          Kept up to date
        </span>
      )}
      <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {children}
      </div>
    </div>
  );
}
