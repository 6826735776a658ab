/** Everything that the audit trail tells of. Stored: an action is retired, never renamed. */
export const auditActions = [
  'access.refused',
  'audit.exported',
  'audit.read',
  'clinic.founded',
  'inbox.read',
  'intake.read',
  'intake.submitted',
  'intake.summary-read',
  'invitation.created',
  'invitation.opened',
  'invitation.revoked',
  'invitations.read',
  'keys.rotated',
  'member.added',
  'member.sign-in-refused',
  'member.signed-in',
  'member.signed-out',
  'note.added',
  'review.changed',
] as const;

export type AuditAction = (typeof auditActions)[number];
