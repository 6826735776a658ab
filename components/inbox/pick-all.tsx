'use client';

import { useEffect, useRef, useState } from 'react';

/** Ticks every row of the page, or none, and says how many are ticked. Without script each row has its own box. */
export function PickAll() {
  const box = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState<Readonly<{ count: number; all: number }> | null>(null);

  useEffect(() => {
    const form = box.current?.form;
    if (!form) return;
    const look = () => {
      const rows = boxesOf(form);
      setPicked({ count: rows.filter(({ checked }) => checked).length, all: rows.length });
    };
    look();
    form.addEventListener('change', look);

    return () => form.removeEventListener('change', look);
  }, []);

  useEffect(() => {
    if (box.current && picked) box.current.indeterminate = picked.count > 0 && picked.count < picked.all;
  }, [picked]);

  return (
    <label className={`flex items-center gap-2 text-sm font-semibold ${picked ? '' : 'hidden'}`}>
      <input
        ref={box}
        type="checkbox"
        checked={picked !== null && picked.all > 0 && picked.count === picked.all}
        onChange={({ target }) => {
          for (const row of target.form ? boxesOf(target.form) : []) row.checked = target.checked;
        }}
        className="size-5 accent-accent"
      />
      <span aria-live="polite">{picked && picked.count > 0 ? `${picked.count} ticked` : 'Tick all'}</span>
    </label>
  );
}

function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name="pick"]')];
}
