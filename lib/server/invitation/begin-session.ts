import 'server-only';
import type { Result } from '../../intake/result';
import type { Member, PatientActor } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { hashToken, newToken } from '../secrets';
import { findHandOver, takeHandOver } from './hand-over';
import { findInvitationBySecret, invitationAccess, lockInvitation } from './invitations';

const hour = 3_600_000;
const sessionLife = 12 * hour;
/** Between the desk and the chair; from the first page on, a tablet's session lives by use. */
const tabletWait = hour / 2;

type Place = Readonly<{ clinicId: string; invitationId: string }>;
type Way = Readonly<{
  onTablet: boolean;
  /** The token of the session that this browser carried before. */
  before: string | undefined;
  /** The link or code from the tablet that is used up by it. */
  handOver?: Secret;
}>;
type Secret = { token: string } | { code: string };

/** A session that has begun, with the token that its browser is to carry. */
export type Begun = Readonly<{ patient: PatientActor; token: string }>;
type Outcome<Problem extends string> = Result<Begun, Problem | 'expired' | 'revoked'>;

/** Exchanges a link's token or a short code for a session: the invitation's own, or one from the tablet. */
export async function beginBySecret(secret: Secret, way: Way): Promise<Outcome<'unknown'>> {
  const found = await findInvitationBySecret(secret);
  if (found) return begin({ clinicId: found.clinicId, invitationId: found.id }, way);
  const place = await findHandOver(secret);

  return place ? begin(place, { ...way, handOver: secret }) : { ok: false, problem: 'unknown' };
}

/** Begins a session on the tablet that the front desk is about to hand over. */
export async function beginOnTablet({ clinicId }: Member, invitationId: string): Promise<Outcome<'not-found'>> {
  const there = await withClinic(clinicId, (tx) => tx.invitation.count({ where: { id: invitationId, clinicId } }));
  if (there === 0) return { ok: false, problem: 'not-found' };

  return begin({ clinicId, invitationId }, { onTablet: true, before: undefined });
}

async function begin(place: Place, { onTablet, before, handOver }: Way): Promise<Outcome<never>> {
  const { clinicId, invitationId } = place;
  const token = newToken();

  return withClinic<Outcome<never>>(clinicId, async (tx) => {
    await lockInvitation(tx, place, invitationId);
    const state = await invitationAccess(tx, place);
    if (state !== 'open') return { ok: false, problem: state };
    const handed = handOver && (await takeHandOver(tx, place, handOver));
    if (handed === null) return { ok: false, problem: 'expired' };
    const vouchedFor = handed ? handed.carriesOn : await carriesOn(tx, place);
    const known = vouchedFor || (!onTablet && (await wasKnown(tx, place, before)));
    const { id: sessionId } = await tx.patientSession.create({
      data: {
        clinicId,
        invitationId,
        tokenHash: hashToken(token),
        expiresAt: new Date(Date.now() + (onTablet ? tabletWait : sessionLife)),
        knownAt: known ? new Date() : null,
        onTablet,
      },
      select: { id: true },
    });
    const patient = patientActor({ clinicId, invitationId, sessionId, onTablet });
    record(tx, patient, 'invitation.opened', invitationId);

    return { ok: true, value: { patient, token } };
  });
}

/** A patient's actor. Made where a session begins, and by whoever finds that session again. */
export function patientActor(of: Omit<PatientActor, 'kind' | symbol>): PatientActor {
  return { kind: 'patient', ...of } as PatientActor;
}

/** The front desk has vouched for whoever opens this link first: no date of birth was there to ask for. */
async function carriesOn(tx: Transaction, { clinicId, invitationId }: Place): Promise<boolean> {
  const where = { id: invitationId, clinicId, carriesOn: true };

  return (await tx.invitation.updateMany({ where, data: { carriesOn: false } })).count === 1;
}

/** This very browser has seen the answers before. The cookie alone opens nothing; link or code came with it. */
async function wasKnown(
  tx: Transaction,
  { clinicId, invitationId }: Place,
  before: string | undefined,
): Promise<boolean> {
  if (!before) return false;
  const where = { tokenHash: hashToken(before), clinicId, invitationId, knownAt: { not: null }, onTablet: false };

  return (await tx.patientSession.count({ where })) === 1;
}
