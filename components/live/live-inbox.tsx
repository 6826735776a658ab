'use client';

import { useState } from 'react';
import { LiveLine } from './live-line';
import { useLive } from './use-live';
import { useRefresh } from './use-refresh';

type Props = Readonly<{ since: string; member: string }>;

/** Keeps an inbox that stays open up to date, and says what came. Without script, the inbox is as new as the page. */
export function LiveInbox({ since, member }: Props) {
  const refresh = useRefresh();
  const [came, setCame] = useState(0);
  const live = useLive(
    { address: '/inbox/live', since, member },
    {
      news: ({ intakes }) => {
        setCame((before) => before + intakes);
        refresh();
      },
      silence: refresh,
    },
  );

  return (
    <LiveLine live={live}>
      {came > 0 && (
        <p className="font-semibold">
          {came === 1 ? '1 new intake' : `${came} new intakes`} since you opened this page.
        </p>
      )}
    </LiveLine>
  );
}
