import { StateBadge } from '@/components/clinic/state-badge';
import type { Row } from './inbox-row';

/** The state of the review, and who is at it. */
export function StateCell({ state, reviewer }: Pick<Row, 'state' | 'reviewer'>) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <StateBadge state={state} />
      {reviewer && <bdi className="text-ink-muted">{reviewer}</bdi>}
    </span>
  );
}
