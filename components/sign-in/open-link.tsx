'use client';

import { useEffect, useRef } from 'react';
import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';

type Props = Readonly<{ words: Readonly<{ label: string; hint: string; open: string }> }>;

/**
 * Puts the token of a link, which no server has seen, into the form. Nothing happens before the button is pressed: a
 * scanner that follows the link burns nothing. Without script the link is pasted.
 */
export function OpenLink({ words }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    function take(): void {
      const token = window.location.hash.slice(1);
      const field = form.current?.elements.namedItem('link');
      if (!/^[\w-]{20,}$/.test(token) || !(field instanceof HTMLInputElement)) return;
      window.history.replaceState(null, '', window.location.pathname);
      field.value = token;
    }
    take();
    window.addEventListener('hashchange', take);

    return () => window.removeEventListener('hashchange', take);
  }, []);

  return (
    <form ref={form} method="post" action="/welcome/open" className="grid gap-4">
      <LabelledInput
        label={words.label}
        hint={words.hint}
        name="link"
        autoComplete="off"
        spellCheck={false}
        maxLength={400}
        required
      />
      <Action look="primary">{words.open}</Action>
    </form>
  );
}
