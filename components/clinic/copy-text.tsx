'use client';

import { useState } from 'react';
import { Action } from './action';

const outcomes = {
  copied: 'Copied.',
  refused: 'This browser did not let us copy. Select the text and copy it yourself.',
} as const;

type Props = Readonly<{ text: string; name: string }>;

/** Puts a text on the clipboard, and says truly whether it got there. */
export function CopyText({ text, name }: Props) {
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
    <span className="inline-flex flex-wrap items-center gap-2">
      <Action type="button" onClick={copy}>
        {name}
      </Action>
      <span role="status" className="text-sm">
        {outcome && outcomes[outcome]}
      </span>
    </span>
  );
}
