import { writePick } from '@/lib/intake/inbox/pick';
import type { Row } from './inbox-row';

/** The box that picks a row for what is done to many. It lies above the row's link. */
export function PickCell({ row, edge }: Readonly<{ row: Row; edge: string }>) {
  const pick = writePick({ ...row, assigneeId: row.assignee?.id ?? null });

  return (
    <td
      className={`absolute top-1 right-1 lg:static lg:table-cell lg:border-t lg:border-l-4 lg:border-t-line lg:px-3 lg:py-2.5 lg:align-top ${edge}`}
    >
      <label className="relative z-10 grid size-11 place-items-center lg:-m-2 lg:size-9">
        <span className="sr-only">
          Tick <bdi>{row.patientName}</bdi>
        </span>
        <input type="checkbox" name="pick" value={pick} className="size-5 accent-accent" />
      </label>
    </td>
  );
}
