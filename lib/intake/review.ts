/** How far a clinician's work on an intake has come. */
export const reviewStates = ['new', 'in_review', 'reviewed', 'closed', 'reopened'] as const;
export type ReviewState = (typeof reviewStates)[number];

const changes: Readonly<Record<ReviewState, readonly ReviewState[]>> = {
  new: ['in_review', 'reviewed'],
  in_review: ['reviewed'],
  reviewed: ['closed', 'reopened'],
  closed: ['reopened'],
  reopened: ['in_review', 'reviewed'],
};

/** The states a review may go to from here. */
export function nextStates(state: ReviewState): readonly ReviewState[] {
  return changes[state];
}

/** Has a clinician said that it is reviewed, and nobody taken that up again? */
export function isReviewed(state: ReviewState): boolean {
  return state === 'reviewed' || state === 'closed';
}

/** Urgency words in the order they are seen to; the index is what the inbox sorts by. */
export const urgencies = ['emergency', 'urgent', 'soon', 'routine'] as const;

/** Does it call for somebody on the same day? */
export function isAlarm(urgency: (typeof urgencies)[number]): boolean {
  return urgency === 'emergency' || urgency === 'urgent';
}
