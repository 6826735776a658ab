import type { ReviewState } from '../review';

/** The inbox's three lists: work that somebody still has to do, work that is done, and what is put away. */
export const shelves = ['open', 'reviewed', 'closed'] as const;
export type Shelf = (typeof shelves)[number];

/** The review states that stand on each. */
export const statesOn: Readonly<Record<Shelf, readonly ReviewState[]>> = {
  open: ['new', 'in_review', 'reopened'],
  reviewed: ['reviewed'],
  closed: ['closed'],
};
