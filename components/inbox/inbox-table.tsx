import { InboxEntry } from './inbox-entry';
import type { Row } from './inbox-row';

type Props = Readonly<{ rows: readonly Row[]; timeZone: string; now: Date }>;

const columns = ['Urgency', 'Patient', 'Waiting', 'Why', 'Patterns consistent with', 'State'];

/** The work list: who needs attention first, and why. On a narrow screen each row becomes a card. */
export function InboxTable({ rows, timeZone, now }: Props) {
  return (
    <table className="block w-full text-left text-sm lg:table lg:border-separate lg:border-spacing-0">
      <caption className="sr-only">Intakes in the order they need attention</caption>
      <thead className="sr-only lg:not-sr-only lg:table-header-group">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className="px-3 pb-2 text-xs font-semibold text-ink-muted">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="grid gap-3 lg:table-row-group">
        {rows.map((row) => (
          <InboxEntry key={row.intakeId} row={row} timeZone={timeZone} now={now} />
        ))}
      </tbody>
    </table>
  );
}
