'use client';

import { Names } from './names';
import { useViewers } from './viewers';

type Props = Readonly<{ intakeId: string }>;

/** A small mark in the inbox: a colleague has this intake open. */
export function ViewedBy({ intakeId }: Props) {
  const names = useViewers(intakeId);
  if (names.length === 0) return null;

  return (
    <span className="mt-1 flex items-center gap-1.5 text-xs text-ink">
      <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-accent" />
      <span>
        <Names names={names} /> {names.length === 1 ? 'is' : 'are'} looking at this
      </span>
    </span>
  );
}
