'use client';

import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from '@simplewebauthn/browser';
import { type FormEvent, useEffect, useState } from 'react';
import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { postJson } from './post-json';

type Props = Readonly<{
  max: number;
  words: Readonly<{
    name: string;
    hint: string;
    make: string;
    cancelled: string;
    known: string;
    unreachable: string;
    unsupported: string;
    needsScript: string;
  }>;
}>;

/** Makes a passkey on this device, under a name that its owner will know it by. */
export function AddPasskey({ max, words }: Props) {
  const [supported, setSupported] = useState<boolean | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => setSupported(browserSupportsWebAuthn()), []);

  async function make(name: string): Promise<string | null> {
    const begun = await postJson<PublicKeyCredentialCreationOptionsJSON>('/account/passkeys/begin', {});
    if (!begun) return words.unreachable;
    if (begun.to || !begun.options) return goTo(begun.to);
    const made = await startRegistration({ optionsJSON: begun.options }).catch((error: Error) => error);
    if (made instanceof Error) return made.name === 'InvalidStateError' ? words.known : words.cancelled;
    const added = await postJson('/account/passkeys/add', { name, response: JSON.stringify(made) });

    return added ? goTo(added.to) : words.unreachable;
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    setSaid(null);
    const problem = await make(String(new FormData(event.currentTarget).get('name')));
    setSaid(problem);
    setBusy(problem === null);
  }

  if (supported === false) return <p className="text-sm font-medium">{words.unsupported}</p>;

  return (
    <form method="post" action="/account/passkeys/add" onSubmit={submit} className="grid gap-4">
      <noscript>
        <p className="text-sm font-medium">{words.needsScript}</p>
      </noscript>
      <LabelledInput label={words.name} hint={words.hint} name="name" maxLength={max} autoComplete="off" required />
      <Action look="primary" disabled={busy || supported === null}>
        {words.make}
      </Action>
      <p role="status" className="text-sm font-medium empty:hidden">
        {said}
      </p>
    </form>
  );
}

function goTo(address = '/account'): null {
  window.location.assign(address);

  return null;
}
