'use client';

import { useEffect, useRef } from 'react';
import { useRefresh } from '@/components/live/use-refresh';

const every = 2000;

/** Makes the page anew while an export is under way and somebody sees it. Without script the page says how to look again. */
export function WatchExports() {
  const refresh = useRefresh();
  const now = useRef(refresh);
  useEffect(() => {
    now.current = refresh;
  });
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (document.visibilityState === 'visible') now.current();
    }, every);

    return () => window.clearInterval(timer);
  }, []);

  return null;
}
