import type { Confirmable } from '../tagging/confirmable';
import type { TagId, Urgency } from '../tagging/evaluation';
import type { ReviewState } from './review';
import type { VerdictKind } from './verdict/verdict';

/** What a clinician wanted to write when a colleague had been faster. */
export type LateChange =
  | Readonly<{ of: 'review'; to: ReviewState; note: string }>
  | Readonly<{ of: 'verdict'; tag: TagId; kind: VerdictKind; reason: string; words: string }>
  | Readonly<{ of: 'urgency'; to: Urgency; reason: string | null; words: string }>
  | Readonly<{ of: 'history'; confirmed: readonly Confirmable[] }>;

/** A late change, kept for its author until they send it again or let it go. */
export type HeldChange = Readonly<{
  id: string;
  change: LateChange;
  /** When the page was made from which it was sent. */
  seenAt: Date;
}>;
