'use client';

import { Action } from '@/components/clinic/action';
import { CopyText } from '@/components/clinic/copy-text';
import type { Made } from './ask-for-link';

const takeFocus = (element: HTMLElement | null) => element?.focus();

/** Link and code of a new invitation, to hand over now. */
export function MadeInvitation({ made: { id, name, link, code, mailed } }: Readonly<{ made: Made }>) {
  return (
    <div
      ref={takeFocus}
      tabIndex={-1}
      role="status"
      className="grid gap-3 rounded-lg border-l-4 border-accent bg-accent-soft p-3 text-sm"
    >
      <p className="font-semibold">
        Invitation for <bdi>{name}</bdi> made. Hand over link or code now: they are not shown again.
      </p>
      {mailed && <p>Link and code are on their way by mail.</p>}
      <div>
        <p className="text-ink-muted">Link</p>
        <p className="font-mono text-xs break-all select-all">{link}</p>
        <CopyText text={link} name="Copy link" />
      </div>
      <div>
        <p className="text-ink-muted">Code, to type at the start page</p>
        <p className="font-mono text-lg font-semibold tracking-wider select-all">{code}</p>
      </div>
      <form method="post" action={`/invitations/${id}/sheet`} target="_blank" rel="noopener">
        <input type="hidden" name="token" value={link.split('#')[1]} />
        <input type="hidden" name="code" value={code} />
        <Action>Open a sheet to print</Action>
      </form>
    </div>
  );
}
