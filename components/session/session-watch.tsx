'use client';

import { useEffect, useRef, useState } from 'react';
import { Action } from '@/components/clinic/action';
import { askSession, staySignedIn } from './ask-session';

type Words = Readonly<{
  warnTitle: string;
  warn: string;
  stay: string;
  endedTitle: string;
  ended: string;
  signIn: string;
  goOn: string;
  notYet: string;
  unreachable: string;
}>;
type Props = Readonly<{ member: string; secondsLeft: number; words: Words }>;

const warnAt = 120;
const retryAfter = 15;

/**
 * Warns two minutes before the session ends, and covers the page when it has. What was typed stays where it is: whoever
 * signs in again as the same member, in another tab, goes on with it; for anybody else the page is left.
 */
export function SessionWatch({ member, secondsLeft, words }: Props) {
  const [state, setState] = useState<'fine' | 'warned' | 'ended'>('fine');
  const [said, setSaid] = useState<string | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const look = useRef<() => Promise<void>>(async () => {});

  useEffect(() => {
    let timer: number | undefined;
    let endsAt = Date.now() + secondsLeft * 1000;
    const again = (seconds: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void look.current(), Math.max(1, seconds) * 1000);
    };
    look.current = async () => {
      const found = await askSession();
      if (!found) {
        if (Date.now() >= endsAt) setState('ended');
        return again(retryAfter);
      }
      if (found.member !== null && found.member !== member) return window.location.assign('/home');
      endsAt = Date.now() + found.seconds * 1000;
      if (found.seconds <= 0) return setState('ended');
      setState(found.seconds > warnAt ? 'fine' : 'warned');
      again(found.seconds > warnAt ? found.seconds - warnAt : found.seconds);
    };
    const seen = () => document.visibilityState === 'visible' && void look.current();
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('focus', seen);
    again(secondsLeft - warnAt);

    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('focus', seen);
    };
  }, [member, secondsLeft]);

  useEffect(() => {
    setSaid(null);
    if (state === 'fine') dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [state]);

  async function stay() {
    const outcome = await staySignedIn();
    if (outcome === 'unreachable') return setSaid(words.unreachable);
    await look.current();
  }

  async function goOn() {
    setSaid(null);
    const found = await askSession();
    if (!found) return setSaid(words.unreachable);
    if (found.member === null) return setSaid(words.notYet);
    await look.current();
  }

  const ended = state === 'ended';

  return (
    <dialog
      ref={dialog}
      aria-labelledby="session-title"
      onCancel={(event) => event.preventDefault()}
      className={`m-auto w-[min(28rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-5 text-ink ${
        ended ? 'backdrop:bg-page' : 'backdrop:bg-black/40'
      }`}
    >
      <h2 id="session-title" className="mb-2 text-lg font-semibold">
        {ended ? words.endedTitle : words.warnTitle}
      </h2>
      <p className="mb-4 text-sm">{ended ? words.ended : words.warn}</p>
      <div className="flex flex-wrap items-center gap-3">
        {ended ? (
          <>
            <a href="/sign-in" target="_blank" rel="noopener" className="font-semibold text-accent underline">
              {words.signIn}
            </a>
            <Action type="button" onClick={goOn}>
              {words.goOn}
            </Action>
          </>
        ) : (
          <Action type="button" look="primary" onClick={stay}>
            {words.stay}
          </Action>
        )}
      </div>
      <p role="status" className="mt-3 text-sm font-medium">
        {said}
      </p>
    </dialog>
  );
}
