'use client';

import { useLinkStatus } from 'next/link';

/** Shows that what the link leads to is on its way, once that takes a moment. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  if (!pending) return null;

  return (
    <span role="status" className="absolute inset-x-1 -bottom-0.5 h-0.5 animate-pulse rounded bg-accent">
      <span className="sr-only">Loading</span>
    </span>
  );
}
