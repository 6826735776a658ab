import { Panel } from '@/components/clinic/panel';
import type { RuleSection, RuleTable } from '@/lib/tagging/rule-book/section';

/** One chapter of the rule book. */
export function RuleChapter({ chapter }: Readonly<{ chapter: RuleSection }>) {
  return (
    <Panel id={chapter.id} title={chapter.title}>
      <div className="grid gap-4">
        {chapter.text.map((paragraph) => (
          <p key={paragraph} className="max-w-prose text-sm leading-relaxed">
            {paragraph}
          </p>
        ))}
        {chapter.tables.map((table) => (
          <RuleTableView key={table.caption} table={table} />
        ))}
      </div>
    </Panel>
  );
}

function RuleTableView({ table }: Readonly<{ table: RuleTable }>) {
  return (
    <table className="w-full border-collapse text-left text-sm wrap-anywhere">
      <caption className="pb-2 text-left font-semibold">{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col" className="border-b border-line py-1.5 pr-4 text-ink-muted">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join()} className="border-b border-line align-top">
            {row.map((cell, column) => (
              <td key={table.columns[column]} className="py-1.5 pr-4">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
