'use client';

import { useEffect, useState } from 'react';

type Props = Readonly<{ newest: string | null }>;

const every = 30_000;

/**
 * Says within a minute that another red flag has come, on an inbox that stays open. It moves nothing by itself, and does not
 * make the session last longer. Without script, the list is as new as the page.
 */
export function RedFlagWatch({ newest }: Props) {
  const [hasNews, setHasNews] = useState(false);

  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const latest = await askNewest();
      if (latest !== null && (newest === null || latest > newest)) setHasNews(true);
    };
    const timer = window.setInterval(look, every);
    document.addEventListener('visibilitychange', look);

    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [newest]);

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

async function askNewest(): Promise<string | null> {
  try {
    const response = await fetch('/red-flags/newest', { headers: { accept: 'application/json' } });
    const { newest }: { newest?: string | null } = response.ok ? await response.json() : {};

    return newest ?? null;
  } catch {
    return null;
  }
}
