'use client';

import { type SyntheticEvent, useState } from 'react';
import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { signIn } from './sign-in';

const problems = {
  refused: 'The email or the password is not right.',
  unreachable: 'We could not sign you in just now. Check your connection, then try again.',
} as const;

const takeFocus = (element: HTMLElement | null) => element?.focus();

/** Email and password, and one message for whatever was wrong with them. */
export function SignInForm() {
  const [problem, setProblem] = useState<keyof typeof problems | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    const outcome = await signIn(String(form.get('email')), String(form.get('password')));
    // A whole new page load, so that nothing from before signing in is kept.
    if (outcome === 'done') return window.location.assign('/home');
    setProblem(outcome);
    setBusy(false);
  }

  return (
    <form method="post" onSubmit={submit} className="grid gap-4 rounded-lg border border-line bg-surface p-5">
      {problem && (
        <p
          ref={takeFocus}
          tabIndex={-1}
          role="alert"
          className="rounded border-l-4 border-error bg-error-soft p-3 text-sm font-medium"
        >
          {problems[problem]}
        </p>
      )}
      <noscript>
        <p className="text-sm">Signing in needs JavaScript. Allow it for this site, then load the page again.</p>
      </noscript>
      <LabelledInput label="Email" name="email" type="email" autoComplete="username" maxLength={320} required />
      <LabelledInput
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={1000}
        required
      />
      <Action look="primary" disabled={busy}>
        {busy ? 'Signing in…' : 'Sign in'}
      </Action>
    </form>
  );
}
