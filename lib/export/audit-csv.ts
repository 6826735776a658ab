import { stringify } from 'csv-stringify/sync';
import type { AuditLine } from '../intake/audit-line';
import { guardFormula } from './guard-formula';

// A lone line break would go unquoted, and end the row for others.
const style = { quoted: true, record_delimiter: 'windows' } as const;
const columns = ['line', 'at', 'actor kind', 'actor', 'actor id', 'action', 'subject id', 'route', 'count'];

/** The first line of the file. The mark before it tells a spreadsheet that names are in UTF-8. */
export function auditCsvHead(): string {
  return stringify([columns], { ...style, bom: true });
}

/** Lines of the audit trail as CSV (RFC 4180), none of whose cells a spreadsheet computes. */
export function auditCsvRows(lines: readonly AuditLine[], nameOf: ReadonlyMap<string, string>): string {
  return stringify(
    lines.map(({ seq, at, actorKind, actorId, action, subjectId, route, count }) =>
      [
        String(seq),
        at.toISOString(),
        actorKind,
        nameOf.get(actorId ?? '') ?? '',
        actorId ?? '',
        action,
        subjectId ?? '',
        route ?? '',
        count === null ? '' : String(count),
      ].map(guardFormula),
    ),
    style,
  );
}
