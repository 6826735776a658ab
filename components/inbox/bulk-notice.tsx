import Link from 'next/link';
import { Action } from '@/components/clinic/action';
import type { ReviewState } from '@/lib/intake/review';
import { reviewWords } from '@/lib/intake/review-words';

type LeftAlone = Readonly<{
  intakeId: string;
  patientName: string;
  why: 'not-found' | 'changed-meanwhile' | 'not-closable' | 'not-acknowledged';
  state: ReviewState;
  reviewer: string | null;
  assignee: string | null;
  assignedBy: string | null;
}>;

type Report = Readonly<{
  id: string;
  kind: 'assign' | 'close';
  assignee: string | null;
  done: number;
  left: readonly LeftAlone[];
  missing: number;
  undone: Readonly<{ count: number; notUndone: readonly LeftAlone[] }> | null;
  undoableUntil: Date | null;
}>;

type Props = Readonly<{ report: Report; here: string; now: Date }>;

/** What became of what was done to many at once, what was left as it is and why, and the way back. */
export function BulkNotice({ report, here, now }: Props) {
  const { id, kind, left, missing, undone, undoableUntil } = report;
  const notDone = undone ? undone.notUndone : left;

  return (
    <div role="status" className="mb-4 grid gap-2 rounded-lg border-l-4 border-accent bg-accent-soft p-3 text-sm">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="font-semibold">{undone ? undoneWords(undone) : doneWords(report)}</p>
        {undoableUntil && (
          <form method="post" action="/inbox/undo" className="flex items-center gap-2">
            <input type="hidden" name="action" value={id} />
            <input type="hidden" name="here" value={here} />
            <span className="text-ink-muted">Can be undone for {minutesLeft(undoableUntil, now)}</span>
            <Action>Undo</Action>
          </form>
        )}
      </div>
      {!undone && missing > 0 && <p>{intakes(missing)} could not be found any more.</p>}
      {notDone.length > 0 && (
        <>
          <p>{undone ? 'Not undone, since they were changed meanwhile:' : 'Left as they are:'}</p>
          <ul className="grid gap-1">
            {notDone.map((one) => (
              <li key={one.intakeId}>
                <Link href={`/intakes/${one.intakeId}`} className="font-semibold underline">
                  <bdi>{one.patientName}</bdi>
                </Link>
                : {whyWords(one, kind)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const intakes = (count: number) => `${count} ${count === 1 ? 'intake' : 'intakes'}`;

function doneWords({ kind, assignee, done }: Report): string {
  if (done === 0) return 'Nothing was changed.';
  if (kind === 'close') return `Closed ${intakes(done)}.`;

  return assignee === null ? `${intakes(done)} assigned to nobody now.` : `Assigned ${intakes(done)} to ${assignee}.`;
}

function undoneWords({ count }: Readonly<{ count: number }>): string {
  return count === 0 ? 'Nothing could be undone.' : `Undone for ${intakes(count)}.`;
}

function minutesLeft(until: Date, now: Date): string {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));

  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

function whyWords({ why, state, reviewer, assignee, assignedBy }: LeftAlone, kind: Report['kind']): string {
  if (why === 'not-closable') return `“${reviewWords[state].state}”; only what is reviewed can be closed.`;
  if (why === 'not-acknowledged') return 'an emergency that nobody has acknowledged; open it first.';
  if (kind === 'close') return `${reviewer ?? 'somebody'} set it to “${reviewWords[state].state}”.`;

  return `${assignedBy ?? 'somebody'} assigned it to ${assignee ?? 'nobody'}.`;
}
