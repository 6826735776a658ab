import type { ReviewState } from '@/lib/intake/review';
import type { Support, TagId, Urgency } from '@/lib/tagging/evaluation';

/** What the inbox shows of one intake. */
export type Row = Readonly<{
  intakeId: string;
  patientName: string;
  recordNumber: string | null;
  age: number | null;
  receivedAt: Date;
  urgency: Urgency;
  reasons: readonly string[];
  tags: readonly Readonly<{ id: TagId; name: string; support: Support | null }>[];
  assessed: boolean;
  safetyScreen: 'complete' | 'incomplete';
  consentWithdrawn: boolean;
  state: ReviewState;
  version: number;
  reviewer: string | null;
  assignee: Readonly<{ id: string; name: string }> | null;
  /** What the rules say, where a clinician made it another. */
  ruledUrgency: Urgency | null;
  lowered: boolean;
  /** Since when an emergency waits to be acknowledged. */
  waitsSince: Date | null;
}>;
