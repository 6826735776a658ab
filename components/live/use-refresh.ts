import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

/** The mark of a page that is read again by itself: reading it so does not make the session last longer. */
const mark = 'backstory-unattended';

function setMark(seconds: number): void {
  // biome-ignore lint/suspicious/noDocumentCookie: not every browser in use has the Cookie Store.
  document.cookie = `${mark}=1; path=${window.location.pathname}; max-age=${seconds}; samesite=strict`;
}

/**
 * Has the server make the page anew, in place: where the reader is, what has the focus, and what is typed and ticked stay.
 * What is asked for while it is made is made once more after it.
 */
export function useRefresh(): () => void {
  const router = useRouter();
  const [isPending, start] = useTransition();

  useEffect(() => {
    if (!isPending) setMark(0);
  }, [isPending]);

  return () =>
    start(() => {
      setMark(10);
      router.refresh();
    });
}
