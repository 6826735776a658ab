'use client';

import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { Notice } from '@/components/clinic/notice';
import { createInvitation, type Made } from './create-invitation';
import { MadeInvitation } from './made-invitation';

const problems = {
  name: 'Write the patient’s name on one line.',
  'record-number': 'Write the record number on one line, or leave it empty.',
  'signed-out': 'Your session has ended. Sign in again in another tab, then press the button once more.',
  unreachable: 'No invitation was made. Check your connection, then try again.',
} as const;

type Props = Readonly<{ maxNameLength: number; maxRecordNumberLength: number }>;

/** Invites a patient, and shows link and code once. */
export function InviteForm({ maxNameLength, maxRecordNumberLength }: Props) {
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<keyof typeof problems | null>(null);
  const [busy, setBusy] = useState(false);
  const router = useRouter();

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    setProblem(null);
    const outcome = await createInvitation(new FormData(form));
    setBusy(false);
    if (typeof outcome === 'string') return setProblem(outcome);
    form.reset();
    setMade(outcome);
    router.refresh();
  }

  return (
    <section aria-labelledby="invite" className="grid gap-4 rounded-lg border border-line bg-surface p-4">
      <h2 id="invite" className="text-base font-semibold">
        Invite a patient
      </h2>
      {made && <MadeInvitation key={made.code} made={made} />}
      {problem && <Notice tone="error" title={problems[problem]} />}
      <form method="post" action="/invitations/create" onSubmit={submit} className="grid gap-3">
        <LabelledInput label="Name" name="name" maxLength={maxNameLength} autoComplete="off" required />
        <LabelledInput
          label="Record number"
          hint="If there is one."
          name="record-number"
          maxLength={maxRecordNumberLength}
          autoComplete="off"
        />
        <Action look="primary" disabled={busy}>
          {busy ? 'Making it…' : 'Make an invitation'}
        </Action>
      </form>
    </section>
  );
}
