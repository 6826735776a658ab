'use client';

import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser';
import { useEffect, useState } from 'react';
import { Action } from '@/components/clinic/action';
import { postJson } from './post-json';

type Props = Readonly<{
  /** Below this address a passkey is asked for (begin) and shown (finish). */
  at: string;
  to?: string | null | undefined;
  words: Readonly<{ use: string; cancelled: string; unreachable: string }>;
}>;

/** Signs in by a passkey. Not there where the browser has none, or runs no script: the forms beside it always work. */
export function PasskeyButton({ at, to, words }: Props) {
  const [supported, setSupported] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => setSupported(browserSupportsWebAuthn()), []);

  async function use(): Promise<string | null> {
    const begun = await postJson<PublicKeyCredentialRequestOptionsJSON>(`${at}/begin`, {});
    if (!begun) return words.unreachable;
    if (begun.to || !begun.options) return goTo(begun.to);
    const shown = await startAuthentication({ optionsJSON: begun.options }).catch(() => null);
    if (!shown) return words.cancelled;
    const finished = await postJson(`${at}/finish`, { response: JSON.stringify(shown), ...(to && { to }) });

    return finished ? goTo(finished.to) : words.unreachable;
  }

  async function press() {
    setBusy(true);
    setSaid(null);
    const problem = await use();
    setSaid(problem);
    setBusy(problem === null);
  }

  if (!supported) return null;

  return (
    <div className="grid gap-2">
      <Action type="button" onClick={press} disabled={busy}>
        {words.use}
      </Action>
      <p role="status" className="text-sm font-medium empty:hidden">
        {said}
      </p>
    </div>
  );
}

function goTo(address = '/sign-in'): null {
  window.location.assign(address);

  return null;
}
