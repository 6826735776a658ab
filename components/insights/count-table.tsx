import type { ReactNode } from 'react';
import { TableFrame } from '@/components/clinic/table-frame';

type Props = Readonly<{ caption: string; columns: readonly string[]; children: ReactNode }>;

/** A table of counts: the first column says what is counted. */
export function CountTable({ caption, columns, children }: Props) {
  return (
    <TableFrame name={caption}>
      <table className="w-full border-collapse text-left text-sm tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-ink-muted">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="border-b border-line py-1 pr-3 align-bottom font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </TableFrame>
  );
}

type RowProps = Readonly<{ name: ReactNode; cells: readonly Readonly<{ column: string; shown: ReactNode }>[] }>;

/** One row of it. */
export function CountRow({ name, cells }: RowProps) {
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-1 pr-3 font-normal">
        {name}
      </th>
      {cells.map(({ column, shown }) => (
        <td key={column} className="py-1 pr-3">
          {shown}
        </td>
      ))}
    </tr>
  );
}
