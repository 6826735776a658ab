import { writePick } from '@/lib/intake/inbox/pick';
import type { Row } from './inbox-row';

/** The box that picks a row for what is done to many. It lies above the row's link. */
export function PickCell({ row, className }: Readonly<{ row: Row; className: string }>) {
  const pick = writePick({ ...row, assigneeId: row.assignee?.id ?? null });

  return (
    <td className={className}>
      <label className="absolute top-1 right-1 z-10 grid size-11 place-items-center lg:static lg:-m-2 lg:size-9">
        <span className="sr-only">
          Tick <bdi>{row.patientName}</bdi>
        </span>
        <input type="checkbox" name="pick" value={pick} className="relative z-10 size-5 accent-accent" />
      </label>
    </td>
  );
}
