import type { ReviewState } from './review';

/** The state of a review in words, and the act that leads to it. */
export const reviewWords: Readonly<Record<ReviewState, Readonly<{ state: string; act: string }>>> = {
  new: { state: 'New', act: '' },
  in_review: { state: 'In review', act: 'Start review' },
  reviewed: { state: 'Reviewed', act: 'Mark reviewed' },
  closed: { state: 'Closed', act: 'Close' },
  reopened: { state: 'Reopened', act: 'Reopen' },
};
