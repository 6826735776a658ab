import { inboxAddress, readInboxFilter } from '@/lib/intake/inbox/filter';
import { readPlace, writePlace } from '@/lib/server/inbox/place';

/** The inbox as a form of its page saw it, with a word on what became of the post. Only what is ours comes back. */
export function backTo(here: string, more: Readonly<Record<string, string>> = {}): string {
  const given = Object.fromEntries(new URLSearchParams(here));
  const after = readPlace(given.after);

  return inboxAddress(readInboxFilter(given).filter, { ...(after && { after: writePlace(after) }), ...more });
}
