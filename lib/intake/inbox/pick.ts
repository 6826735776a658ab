/** An intake as a row of the inbox shows it, so that a change to it can tell whether it is still so. */
export type Pick = Readonly<{ intakeId: string; version: number; assigneeId: string | null }>;

const written =
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,9})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|nobody)$/;

/** A pick as the value of a checkbox. */
export function writePick({ intakeId, version, assigneeId }: Pick): string {
  return `${intakeId}.${version}.${assigneeId ?? 'nobody'}`;
}

/** The pick that a value says, or null. */
export function readPick(value: string): Pick | null {
  const [, intakeId, version, assignee] = written.exec(value) ?? [];
  if (intakeId === undefined || assignee === undefined) return null;

  return { intakeId, version: Number(version), assigneeId: assignee === 'nobody' ? null : assignee };
}
