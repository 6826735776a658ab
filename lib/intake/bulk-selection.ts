import { type Given, type InboxFilter, readInboxFilter, toQuery } from './inbox/filter';
import { shelves, statesOn } from './inbox/shelves';

const facets = ['urgency', 'state', 'from', 'to'] as const;

/** Which intakes a bulk export takes, as the inbox's filter reads it; without any, all of them. */
export type BulkSelection = Readonly<Pick<InboxFilter, (typeof facets)[number]>>;

/** What was asked for; null if a part of it cannot be read, for an export of more than was asked is none. */
export function readSelection(given: Given): BulkSelection | null {
  const state = [given.state].flat()[0];
  // The inbox asks for a state on its own shelf.
  const show = shelves.find((shelf) => (statesOn[shelf] as readonly unknown[]).includes(state)) ?? 'open';
  const asked = Object.fromEntries(facets.map((name) => [name, given[name]]));
  const { filter, ignored } = readInboxFilter({ ...asked, show });
  if (ignored.length > 0) return null;
  const { urgency, state: reviewState, from, to } = filter;

  return { urgency, state: reviewState, from, to };
}

/** The same as it is kept, and as it stands in an address. */
export function writeSelection(selection: BulkSelection): string {
  return toQuery({ show: 'open', ...selection }).toString();
}

/** What was kept with an export. */
export function openSelection(kept: string): BulkSelection {
  const selection = readSelection(Object.fromEntries(new URLSearchParams(kept)));
  if (!selection) throw new Error('An export holds a selection that cannot be read.');

  return selection;
}
