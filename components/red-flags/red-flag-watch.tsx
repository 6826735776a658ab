'use client';

import { useState } from 'react';

type Props = Readonly<{ newest: string | null }>;

/**
 * Says that another red flag has come since the inbox was opened; the page itself is kept up to date by `LiveInbox`. Without
 * script, the list is as new as the page.
 */
export function RedFlagWatch({ newest }: Props) {
  const [atFirst] = useState(newest);
  const hasNews = newest !== null && (atFirst === null || newest > atFirst);

  return (
    <div role="alert">
      {hasNews && (
        <p className="mb-4 rounded-lg border-l-4 border-emergency bg-emergency-soft p-3 text-sm font-semibold">
          A red flag has come in from a form that is not sent.{' '}
          <a href="/inbox" className="underline">
            Show it
          </a>
        </p>
      )}
    </div>
  );
}
