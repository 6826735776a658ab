'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

/** Sends once: while the answer is under way a second press does nothing. */
export function SendButton({ words }: Readonly<{ words: { send: string; sending: string } }>) {
  const [sending, setSending] = useState(false);
  useEffect(() => {
    const ready = () => setSending(false);
    // Back from the next page, a browser may show this one as it was left.
    window.addEventListener('pageshow', ready);

    return () => window.removeEventListener('pageshow', ready);
  }, []);

  return (
    <Button
      className="w-full text-lg sm:w-auto sm:min-w-64"
      aria-disabled={sending}
      onClick={(event) => {
        if (sending) event.preventDefault();
        setSending(true);
      }}
    >
      {sending ? words.sending : words.send}
    </Button>
  );
}
