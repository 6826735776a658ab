import 'server-only';
import type { Result } from '../intake/result';
import type { Member, PatientActor } from './actor';
import { record } from './audit';
import { type Transaction, withClinic } from './database';
import { findInvitationBySecret, invitationAccess, lockInvitation } from './invitations';
import { patientToken, setPatientToken } from './patient-cookie';
import { patientActor } from './patient-session';
import { hashToken, newToken } from './secrets';

const hour = 3_600_000;
const sessionLife = 12 * hour;
/** Between the desk and the chair; from the first page on, a tablet's session lives by use. */
const tabletWait = hour / 2;

type Opened<Problem> = Result<PatientActor, Problem | 'expired' | 'revoked'>;
type Way = Readonly<{ onTablet: boolean }>;
type Place = Readonly<{ clinicId: string; invitationId: string }>;

/**
 * Exchanges a link's token or a short code for a session in this browser. An invitation that was sent in still opens,
 * to its receipt. Looking at the link burns nothing; only this exchange does anything at all.
 */
export async function openInvitation(
  secret: { token: string } | { code: string },
  way: Way = { onTablet: false },
): Promise<Opened<'unknown'>> {
  const found = await findInvitationBySecret(secret);
  if (!found) return { ok: false, problem: 'unknown' };

  return begin({ clinicId: found.clinicId, invitationId: found.id }, way);
}

/** Opens an invitation on the tablet that the front desk is about to hand over. */
export async function openOnTablet({ clinicId }: Member, invitationId: string): Promise<Opened<'not-found'>> {
  const there = await withClinic(clinicId, (tx) => tx.invitation.count({ where: { id: invitationId, clinicId } }));

  return there === 1 ? begin({ clinicId, invitationId }, { onTablet: true }) : { ok: false, problem: 'not-found' };
}

async function begin(place: Place, { onTablet }: Way): Promise<Opened<never>> {
  const { clinicId, invitationId } = place;
  const token = newToken();
  const before = await patientToken();

  const opened = await withClinic<Opened<never>>(clinicId, async (tx) => {
    await lockInvitation(tx, place, invitationId);
    const state = await invitationAccess(tx, place);
    if (state !== 'open') return { ok: false, problem: state };
    const known = (await carriesOn(tx, place)) || (before && !onTablet && (await wasKnown(tx, place, before)));
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
    const actor = patientActor({ clinicId, invitationId, sessionId, onTablet });
    await record(tx, actor, 'invitation.opened', invitationId);

    return { ok: true, value: actor };
  });
  if (opened.ok) await setPatientToken(token, { onTablet });

  return opened;
}

/** The front desk has vouched for whoever opens this link first: no date of birth was there to ask for. */
async function carriesOn(tx: Transaction, { clinicId, invitationId }: Place): Promise<boolean> {
  const where = { id: invitationId, clinicId, carriesOn: true };

  return (await tx.invitation.updateMany({ where, data: { carriesOn: false } })).count === 1;
}

/** This very browser has seen the answers before. The cookie alone opens nothing; link or code came with it. */
async function wasKnown(tx: Transaction, { clinicId, invitationId }: Place, token: string): Promise<boolean> {
  const where = { tokenHash: hashToken(token), clinicId, invitationId, knownAt: { not: null }, onTablet: false };

  return (await tx.patientSession.count({ where })) === 1;
}
