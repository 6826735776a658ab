import { createHash } from 'node:crypto';

/** One line of a clinic's audit trail, every column as the text that its hash is made of. */
export type Line = Readonly<{
  seq: bigint;
  prevHash: string;
  hash: string;
  /** In microseconds since 1970. */
  at: string;
  actorKind: string;
  actorId: string | null;
  action: string;
  subjectId: string | null;
  route: string | null;
  count: string | null;
}>;

/** What the chain begins with. */
export const noHash = '0'.repeat(64);

/**
 * The hash that a line should have, made here and not by the database: whoever could change the rows could change its
 * functions too. The encoding is that of `audit_hash` in the migration "accountable".
 */
export function hashOf(clinicId: string, line: Line, seq = line.seq): string {
  const { prevHash, at, actorKind, actorId, action, subjectId, route, count } = line;
  const fields = [clinicId, String(seq), prevHash, at, actorKind, actorId, action, subjectId, route, count];
  const encoded = ['backstory-audit-1', ...fields].map((field) =>
    field === null ? '-' : `${Buffer.byteLength(field)}:${field}`,
  );

  return createHash('sha256').update(encoded.join(',')).digest('hex');
}
