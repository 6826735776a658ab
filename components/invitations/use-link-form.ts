'use client';

import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import { askForLink, type Made, type Problem } from './ask-for-link';

/** A form that makes a link and a code: what came of it, and whether it is on its way. */
export function useLinkForm(nameOf: (form: FormData) => string) {
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const router = useRouter();

  async function submit(event: SyntheticEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    setBusy(true);
    setProblem(null);
    const outcome = await askForLink(form.action, fields, nameOf(fields));
    setBusy(false);
    if (typeof outcome === 'string') return setProblem(outcome);
    form.reset();
    setMade(outcome);
    router.refresh();
  }

  return { made, problem, busy, submit };
}
