import type { ReactNode } from 'react';
import type { Saving } from './saver';

export type SavingNotices = Readonly<Record<'offline' | 'failed' | 'ended' | 'sent' | 'elsewhere', ReactNode>>;

type SavingLineProps = Readonly<{
  saving: Saving;
  words: Readonly<{ savedAt: string; savingNow: string }>;
  /** Made on the server, so that their looks need no script. */
  notices: SavingNotices;
}>;

const pill =
  'pointer-events-none! ml-auto w-fit rounded-full border border-line bg-surface px-3 py-1 text-sm text-ink-muted shadow-sm';

/** How saving stands, in sight wherever the page is scrolled to. Read out when it changes for the listener. */
export function SavingLine({ saving: { is, at, elsewhere }, words, notices }: SavingLineProps) {
  const busy = is === 'saving';

  return (
    <div className="pointer-events-none sticky bottom-3 z-10 mt-6 space-y-3 *:pointer-events-auto">
      {elsewhere && is !== 'sent' && notices.elsewhere}
      {is in notices && notices[is as keyof SavingNotices]}
      {busy && (
        <p aria-hidden className={pill}>
          {words.savingNow}
        </p>
      )}
      <p role="status" className={at && is === 'saved' ? pill : 'sr-only'}>
        {at && words.savedAt.replace('{time}', at)}
      </p>
    </div>
  );
}
