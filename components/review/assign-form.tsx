import { Action } from '@/components/clinic/action';
import { LabelledSelect } from '@/components/clinic/labelled-select';
import { Notice } from '@/components/clinic/notice';
import type { Assignment } from '@/lib/intake/assignment';
import { exactTime } from '@/lib/intake/time-words';

type Props = Readonly<{ intakeId: string; assignment: Assignment; timeZone: string; problem: string | undefined }>;

/** Whose work the intake is, and to whom it can be given. */
export function AssignForm({ intakeId, assignment, timeZone, problem }: Props) {
  const { assignee, assignedBy, assignedAt, colleagues } = assignment;
  const isListed = assignee === null || colleagues.some(({ id }) => id === assignee.id);
  const options = [
    { value: 'nobody', label: 'Nobody' },
    ...(isListed ? [] : [{ value: assignee.id, label: `${assignee.name} (has left)` }]),
    ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
  ];

  return (
    <form method="post" action={`/intakes/${intakeId}/assign`} className="grid gap-2 print:hidden">
      {problem && <AssignProblem problem={problem} assignment={assignment} />}
      <input type="hidden" name="seen" value={assignee?.id ?? 'nobody'} />
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-40 grow">
          <LabelledSelect
            key={assignee?.id}
            label="Assigned to"
            name="assignee"
            options={options}
            defaultValue={assignee?.id ?? 'nobody'}
          />
        </div>
        <Action>Assign</Action>
        <Action name="me" value="1" aria-keyshortcuts="a">
          To me
        </Action>
      </div>
      {assignedBy && assignedAt && (
        <p className="text-xs text-ink-muted">
          By <bdi>{assignedBy}</bdi>, {exactTime(assignedAt, timeZone)}
        </p>
      )}
    </form>
  );
}

function AssignProblem({ problem, assignment }: Readonly<{ problem: string; assignment: Assignment }>) {
  const { assignee, assignedBy } = assignment;
  if (problem === 'changed') {
    return (
      <Notice tone="error" title="Somebody was faster.">
        <p>
          <bdi>{assignedBy ?? 'Somebody'}</bdi> assigned it to <bdi>{assignee?.name ?? 'nobody'}</bdi> while you were
          looking.
        </p>
      </Notice>
    );
  }
  if (problem !== 'no-such-colleague') return null;

  return <Notice tone="error" title="Not assigned: that colleague does not work here any more." />;
}
