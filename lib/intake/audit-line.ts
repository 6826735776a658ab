/** One line of a clinic's audit trail: who did, read or was refused what, and when. It holds ids and no names. */
export type AuditLine = Readonly<{
  seq: bigint;
  at: Date;
  actorKind: string;
  actorId: string | null;
  action: string;
  subjectId: string | null;
  route: string | null;
  /** How many rows a list had. */
  count: number | null;
}>;
