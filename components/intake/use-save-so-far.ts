'use client';

import { type RefObject, useRef } from 'react';
import { readForm } from './page-fields';
import { goTo, postStep } from './post-step';

// Long enough for arrow keys to pass over a choice without choosing it, short enough to be at once.
const pause = 300;

/**
 * Saves the page as it stands, behind the reader's back: one save at a time, and the newest state last. An answer
 * that may need help at once leads to the safety page; a save that fails says nothing, for the button saves all again.
 */
export function useSaveSoFar(form: RefObject<HTMLFormElement | null>, action: string) {
  const last = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<number>(undefined);
  const left = useRef(false);

  async function saveNow(): Promise<void> {
    if (!form.current || left.current) return;
    const reply = await postStep(withSoFar(action), readForm(form.current));
    if (reply.is !== 'saved' || !reply.emergency || left.current) return;
    left.current = true;
    goTo(reply.to);
  }

  function saveSoFar(): void {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      last.current = last.current.then(saveNow);
    }, pause);
  }

  /** Waits for what is on its way and starts nothing more; true when it has led away from this page. */
  async function settle(): Promise<boolean> {
    window.clearTimeout(timer.current);
    await last.current;

    return left.current;
  }

  return { saveSoFar, settle };
}

const withSoFar = (action: string) => `${action}${action.includes('?') ? '&' : '?'}so-far=1`;
