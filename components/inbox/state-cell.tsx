import { StateBadge } from '@/components/clinic/state-badge';
import type { Row } from './inbox-row';

/** The state of the review, who was last at it, and whose work it is. */
export function StateCell({ state, reviewer, assignee }: Pick<Row, 'state' | 'reviewer' | 'assignee'>) {
  return (
    <span className="grid justify-items-start gap-1">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <StateBadge state={state} />
        {reviewer && <bdi className="text-ink-muted">{reviewer}</bdi>}
      </span>
      {assignee && (
        <span>
          <span className="text-ink-muted">For </span>
          <bdi className="font-medium">{assignee.name}</bdi>
        </span>
      )}
    </span>
  );
}
