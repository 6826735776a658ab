'use client';

import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Notice } from './notice';
import { sendForm } from './send-form';

/** Goes where the answer leads. To a place on this very page the browser would only scroll. */
function goOn(to: string): void {
  const { href, pathname, search, hash } = new URL(to, window.location.href);
  const isHere = pathname === window.location.pathname && search === window.location.search;
  window.location.assign(href);
  if (hash && isHere) window.location.reload();
}

type Props = Readonly<{ action: string; children: (busy: boolean) => ReactNode }>;

const problems = {
  'signed-out': 'Your session has ended. Sign in again in another tab, then press the button once more.',
  unreachable: 'Nothing was saved. Check your connection, then press the button again.',
} as const;

/** A plain form with a note in it. With script, the note outlives a session that ended and a connection that broke. */
export function KeptForm({ action, children }: Props) {
  const [problem, setProblem] = useState<keyof typeof problems | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: SyntheticEvent<HTMLFormElement, SubmitEvent>) {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const outcome = await sendForm(action, new FormData(event.currentTarget, event.nativeEvent.submitter));
    if (typeof outcome !== 'string') return goOn(outcome.to);
    setProblem(outcome);
    setBusy(false);
  }

  return (
    <form method="post" action={action} onSubmit={submit} className="grid gap-2 print:hidden">
      {problem && (
        <Notice tone="error" title={problems[problem]}>
          <p>Your note is still here.</p>
          {problem === 'signed-out' && (
            <a href="/sign-in" target="_blank" className="font-semibold underline" rel="noopener">
              Sign in (new tab)
            </a>
          )}
        </Notice>
      )}
      {children(busy)}
    </form>
  );
}
