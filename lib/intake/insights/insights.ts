import type { Urgency } from '../../tagging/evaluation';
import type { Agreement } from './agreement';
import type { StepReach } from './drop-off';

/** What a clinic may know of its own work without a name: counts and times of the last twelve weeks. */
export type Insights = Readonly<{
  clinic: Readonly<{ name: string; timeZone: string }>;
  /** Mondays (YYYY-MM-DD) in the clinic's own time, oldest first, each with what came that week. */
  weeks: readonly Readonly<{ monday: string; received: number }>[];
  urgencies: readonly UrgencyWork[];
  forms: Readonly<{ invited: number; opened: number; begun: number; sent: number }>;
  steps: readonly StepReach[];
  agreements: readonly Agreement[];
}>;

/** The intakes of one urgency: how many came, how many were reviewed, and how long that took. */
export type UrgencyWork = Readonly<{
  urgency: Urgency;
  received: number;
  reviewed: number;
  /** Hours from when it came to when it was last reviewed, of those reviewed; null without any. */
  median: number | null;
  ninetieth: number | null;
}>;
