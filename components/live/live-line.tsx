import type { ReactNode } from 'react';
import type { Live } from './use-live';

type Props = Readonly<{ live: Live; children: ReactNode }>;

/** The line at the head of a page that stays open. It has its place from the start, so that nothing moves under a hand. */
export function LiveLine({ live, children }: Props) {
  return (
    <div className="flex min-h-6 flex-wrap items-center gap-x-4 gap-y-1 text-sm print:hidden">
      {live === 'yes' && (
        <span className="flex items-center gap-1.5 text-ink-muted">
          <span aria-hidden="true" className="size-2 rounded-full bg-accent" />
          Kept up to date
        </span>
      )}
      {live === 'no' && <span className="text-ink-muted">Not heard from the server: this may be out of date.</span>}
      <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {children}
      </div>
    </div>
  );
}
