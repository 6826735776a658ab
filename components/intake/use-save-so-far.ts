'use client';

import { type RefObject, useRef } from 'react';
import { readForm } from './page-fields';
import { goTo, postStep } from './post-step';

/**
 * Saves the page as it stands, behind the reader's back: one save at a time, and the newest state last. An answer
 * that may need help at once leads to the safety page; a save that fails says nothing, for the button saves all again.
 */
export function useSaveSoFar(form: RefObject<HTMLFormElement | null>, action: string) {
  const last = useRef<Promise<void>>(Promise.resolve());
  const queued = useRef(false);
  const left = useRef(false);

  async function saveNow(): Promise<void> {
    queued.current = false;
    if (!form.current || left.current) return;
    const reply = await postStep(withSoFar(action), readForm(form.current));
    if (reply.is !== 'saved' || !reply.emergency || left.current) return;
    left.current = true;
    goTo(reply.to);
  }

  function saveSoFar(): void {
    if (queued.current) return;
    queued.current = true;
    last.current = last.current.then(saveNow);
  }

  /** Waits for what is on its way; true when it has led away from this page. */
  async function settle(): Promise<boolean> {
    await last.current;

    return left.current;
  }

  return { saveSoFar, settle };
}

const withSoFar = (action: string) => `${action}${action.includes('?') ? '&' : '?'}so-far=1`;
