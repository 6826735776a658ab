'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

type StartByLinkProps = Readonly<{
  /** What takes the token. */
  action?: string;
  words: Readonly<{ ready: string; start: string }>;
  /** This browser carries a patient's cookie: it goes straight on, as no scanner could. */
  comesBack: boolean;
  /** The other way in, shown while no link was followed. */
  children: ReactNode;
}>;

/**
 * Takes a link's token out of the address, where it was never sent to any server, and offers to start. Nothing
 * happens before the button is pressed: a scanner that follows the link opens nothing.
 */
export function StartByLink({ action = '/start/open', words, comesBack, children }: StartByLinkProps) {
  const [token, setToken] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    function take(): void {
      const found = window.location.hash.slice(1);
      if (!/^[\w-]{20,}$/.test(found)) return;
      window.history.replaceState(null, '', window.location.pathname);
      setToken(found);
      // A change of language comes back here: the token goes along behind the address, where it is not sent either.
      for (const form of document.querySelectorAll<HTMLFormElement>('form[action="/language"]')) {
        form.action = `/language#${found}`;
      }
    }
    take();
    window.addEventListener('hashchange', take);

    return () => window.removeEventListener('hashchange', take);
  }, []);
  useEffect(() => {
    if (token && comesBack) form.current?.submit();
  }, [token, comesBack]);
  if (!token) return children;

  return (
    <form ref={form} method="post" action={action} className="space-y-5">
      <input type="hidden" name="token" value={token} />
      <h2 className="text-xl font-bold">{words.ready}</h2>
      <Button className="w-full text-lg sm:w-auto sm:min-w-64">{words.start}</Button>
    </form>
  );
}
