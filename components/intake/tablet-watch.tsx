'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

type TabletWatchProps = Readonly<{
  words: Readonly<{ title: string; text: string; left: string; stay: string; handBack: string }>;
}>;

const second = 1000;
const warning = 30;
/** Often enough for the server, which ends an unused session after five minutes. */
const reportEvery = 60 * second;
const signs = ['pointerdown', 'keydown', 'input', 'scroll'] as const;

/** Seconds without a touch until the tablet forgets; at the receipt there is nothing left to do. */
const limit = () => (window.location.pathname === '/intake/sent' ? 90 : 180);

/** Hands the tablet back when nobody touches it any more, thirty seconds after having asked. */
export function TabletWatch({ words }: TabletWatchProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const touched = useRef(0);
  const [left, setLeft] = useState(warning);

  useEffect(() => {
    let reported = Date.now();
    touched.current = reported;
    function touch(): void {
      if (dialog.current?.open) return;
      touched.current = Date.now();
      if (touched.current - reported < reportEvery) return;
      reported = touched.current;
      void fetch(window.location.href, { method: 'HEAD' }).catch(() => {});
    }
    function look(): void {
      const rest = limit() - Math.floor((Date.now() - touched.current) / second);
      setLeft(Math.max(0, rest));
      if (rest <= warning && !dialog.current?.open) dialog.current?.showModal();
      if (rest > 0) return;
      window.clearInterval(ticking);
      document.body.hidden = true;
      document.forms.namedItem('hand-back')?.submit();
    }
    const ticking = window.setInterval(look, second);
    for (const sign of signs) window.addEventListener(sign, touch, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);

    return () => {
      window.clearInterval(ticking);
      for (const sign of signs) window.removeEventListener(sign, touch, { capture: true });
      document.removeEventListener('visibilitychange', look);
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby="idle-title"
      onClose={() => {
        touched.current = Date.now();
      }}
      className="m-auto max-w-md rounded-2xl border-2 border-accent bg-surface p-6 text-ink backdrop:bg-page"
    >
      <h2 id="idle-title" className="text-xl font-bold">
        {words.title}
      </h2>
      <p className="mt-2">{words.text}</p>
      <p className="mt-2 text-ink-muted tabular-nums" aria-hidden="true">
        {words.left} {left}
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <form method="dialog">
          <Button>{words.stay}</Button>
        </form>
        <Button form="hand-back" kind="secondary">
          {words.handBack}
        </Button>
      </div>
    </dialog>
  );
}
