'use client';

import { useState } from 'react';
import { Action } from '@/components/clinic/action';

const outcomes = {
  copied: 'Copied.',
  refused: 'This browser did not let us copy. Select the text and copy it yourself.',
} as const;

/** Puts the summary on the clipboard, and says truly whether it got there. */
export function CopySummary({ text }: Readonly<{ text: string }>) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes | null>(null);

  async function copy() {
    setOutcome(null);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  }

  return (
    <>
      <span role="status" className="text-sm">
        {outcome && outcomes[outcome]}
      </span>
      <Action type="button" onClick={copy}>
        Copy summary
      </Action>
    </>
  );
}
