import 'server-only';
import type { Actor } from './actor';
import type { Transaction } from './database';

type Action =
  | 'clinic.founded'
  | 'sign-on.saved'
  | 'sign-on.removed'
  | 'keys.rotated'
  | 'member.added'
  | 'member.invited'
  | 'member.invitation-revoked'
  | 'member.reset-offered'
  | 'member.password-set'
  | 'member.sign-in-refused'
  | 'member.signed-in'
  | 'member.signed-out'
  | 'member.sessions-ended'
  | 'member.second-factor-set'
  | 'member.second-factor-reset'
  | 'member.recovery-code-used'
  | 'member.recovery-codes-made'
  | 'member.passkey-added'
  | 'member.passkey-removed'
  | 'member.identity-bound'
  | 'member.role-changed'
  | 'member.disabled'
  | 'member.enabled'
  | 'invitation.created'
  | 'invitation.revoked'
  | 'invitation.opened'
  | 'intake.submitted'
  | 'intake.read'
  | 'review.changed'
  | 'note.added';

/** Writes who did what into the audit trail, in the transaction of the thing itself: both happen or neither. */
export async function record(tx: Transaction, actor: Actor, action: Action, subjectId: string): Promise<void> {
  await tx.auditEvent.create({
    data: { clinicId: actor.clinicId, actorKind: actor.kind, actorId: actorId(actor), action, subjectId },
  });
}

function actorId(actor: Actor): string | null {
  if (actor.kind === 'system') return null;

  return actor.kind === 'patient' ? actor.invitationId : actor.memberId;
}
