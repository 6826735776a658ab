'use client';

import { useEffect, useRef, useState } from 'react';
import { KeyList } from './key-list';
import { goToRow, pageKeys, tickRow, work } from './page-keys';
import { Palette } from './palette';

export type Place = Readonly<{ name: string; href: string }>;
type Props = Readonly<{
  places: readonly Place[];
  /** Do single keys work? The palette comes by Control and K in any case. */
  singleKeys: boolean;
}>;

const rows: Readonly<Record<string, () => void>> = { j: () => goToRow(1), k: () => goToRow(-1), x: tickRow };

/**
 * The clinic's pages by keyboard: single keys for what stands on the page, a list of them, and a palette. A control says
 * itself which key works it (`aria-keyshortcuts`), so that a screen reader says it too.
 */
export function Keyboard({ places, singleKeys }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [shows, setShows] = useState<'palette' | 'keys' | null>(null);

  useEffect(() => {
    if (!shows) return;
    dialog.current?.showModal();
    // What is around the field can have the focus too, and comes first.
    dialog.current?.querySelector('input')?.focus();
  }, [shows]);

  useEffect(() => {
    const show = (what: 'palette' | 'keys') => document.querySelector('dialog[open]') ?? setShows(what);
    const heed = (event: KeyboardEvent) => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        show('palette');
        return;
      }
      if (!singleKeys || isMeantForOthers(event)) return;
      const onPage = pageKeys().find(({ key }) => key === event.key);
      const act = event.key === '?' ? () => show('keys') : onPage ? () => work(onPage) : rows[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', heed);

    return () => document.removeEventListener('keydown', heed);
  }, [singleKeys]);

  const close = () => dialog.current?.close();

  return (
    <dialog
      ref={dialog}
      aria-label={shows === 'keys' ? 'Keys' : 'Go to or do'}
      onClose={() => setShows(null)}
      closedby="any"
      className="mx-auto mt-[12vh] w-[min(34rem,calc(100vw-2rem))] rounded-xl border border-line bg-surface p-0 text-ink shadow-xl backdrop:bg-black/40"
    >
      {shows === 'palette' && <Palette places={places} done={close} />}
      {shows === 'keys' && <KeyList done={close} />}
    </dialog>
  );
}

/** Typing is typing, a key with another one is the browser's, and an open dialog has keys of its own. */
function isMeantForOthers({ target, altKey, ctrlKey, metaKey, repeat, key }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || (repeat && key !== 'j' && key !== 'k')) return true;
  if (document.querySelector('dialog[open]')) return true;

  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]')
  );
}
