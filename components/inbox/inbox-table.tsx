import { zoneName } from '@/lib/intake/time-words';
import { InboxEntry } from './inbox-entry';
import type { Row } from './inbox-row';

type Props = Readonly<{ rows: readonly Row[]; timeZone: string; now: Date; canPick: boolean }>;

/** The work list: who needs attention first, and why. On a narrow screen each row becomes a card. */
export function InboxTable({ rows, timeZone, now, canPick }: Props) {
  const columns = [
    'Urgency',
    'Patient',
    `Waiting since (${zoneName(now, timeZone)})`,
    'Why',
    'Patterns consistent with',
    'State',
  ];

  return (
    <table className="block w-full overflow-hidden text-left text-sm lg:table lg:border-separate lg:border-spacing-0 lg:rounded-lg lg:border lg:border-line lg:bg-surface">
      <caption className="sr-only">Intakes in the order they need attention</caption>
      <thead className="sr-only lg:not-sr-only lg:table-header-group">
        <tr>
          {canPick && (
            <th scope="col" className="py-2 pl-3">
              <span className="sr-only">Ticked</span>
            </th>
          )}
          {columns.map((column) => (
            <th key={column} scope="col" className="px-3 py-2 text-xs font-semibold whitespace-nowrap text-ink-muted">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="grid gap-3 lg:table-row-group">
        {rows.map((row) => (
          <InboxEntry key={row.intakeId} row={row} timeZone={timeZone} now={now} canPick={canPick} />
        ))}
      </tbody>
    </table>
  );
}
