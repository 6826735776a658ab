'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Fields } from '@/lib/form/read-answer';
import { readForm } from './page-fields';
import { goTo, postStep } from './post-step';
import { createSaver, type Saving } from './saver';

/** Keeps a step's page saved while it is open: at each answer, when the network comes back, and when the page goes. */
export function useSaver(form: RefObject<HTMLFormElement | null>, action: string, came: Fields) {
  const [saving, tell] = useState<Saving>({ is: 'ready' });
  const saver = useRef<ReturnType<typeof createSaver>>(null);
  saver.current ??= createSaver({
    read: () => (form.current ? readForm(form.current) : {}),
    came,
    post: (fields, how) => postStep(how.to ?? action, fields, how),
    tell,
    leave: goTo,
  });
  const { now, flush, isStuck } = saver.current;

  useEffect(() => {
    const look = () => (document.hidden ? flush() : now());
    const warn = (event: Event) => isStuck() && event.preventDefault();
    const ways = [
      ['online', now],
      ['visibilitychange', look],
      ['pagehide', flush],
      ['beforeunload', warn],
    ] as const;
    for (const [event, heed] of ways) addEventListener(event, heed, true);
    // What was typed before this script had come.
    now();

    return () => {
      for (const [event, heed] of ways) removeEventListener(event, heed, true);
    };
  }, [now, flush, isStuck]);

  return { saving, ...saver.current };
}
