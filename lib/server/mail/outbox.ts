import 'server-only';
import type { Letter } from './letter';

type Kept = Readonly<{ at: Date; letter: Letter }>;

const mostKept = 50;
// The worker and the pages are two programs in one process, which share this and nothing else.
const shared = globalThis as { backstoryOutbox?: Kept[] };

/** Keeps a demo's mail in this process's memory, instead of sending it. */
export function putInOutbox(letter: Letter): void {
  shared.backstoryOutbox = [{ at: new Date(), letter }, ...(shared.backstoryOutbox ?? [])].slice(0, mostKept);
}

/** What a demo would have sent since it was started, newest first. */
export function listOutbox(): readonly Kept[] {
  return shared.backstoryOutbox ?? [];
}
