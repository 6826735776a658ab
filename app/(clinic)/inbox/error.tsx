'use client';

import { Action } from '@/components/clinic/action';
import { Notice } from '@/components/clinic/notice';

/** When the inbox cannot be shown. What patients sent is safe meanwhile, and red flags go on arriving. */
export default function InboxError() {
  return (
    <>
      <title>Inbox · Backstory</title>
      <h1 className="mb-4 text-2xl font-semibold">Inbox</h1>
      <Notice tone="error" title="The inbox cannot be shown just now.">
        <p className="mt-1 max-w-prose">
          Nothing is lost, and intakes go on arriving. Until this page is back you cannot see who is urgent: if it stays
          away, tell whoever runs Backstory for your clinic, and call patients whom you worry about.
        </p>
      </Notice>
      <p className="mt-4">
        <Action type="button" look="primary" onClick={() => window.location.reload()}>
          Try again
        </Action>
      </p>
    </>
  );
}
