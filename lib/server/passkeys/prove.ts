import 'server-only';
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Transaction } from '../database/database';
import { relyingParty } from './relying-party';
import { readAssertion } from './responses';

type Owner = Readonly<{ clinicId: string; memberId: string }>;
type Shown = Readonly<{ response: string; challenge: string }>;

/** What a passkey calls its owner: the member's id, which says nothing of who that is. */
export function handleOf(memberId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(memberId.replaceAll('-', ''), 'hex'));
}

/** Has the member a passkey? Then that is a second factor which is there. */
export async function ownsPasskey(tx: Transaction, { clinicId, memberId }: Owner): Promise<boolean> {
  return (await tx.passkey.findFirst({ where: { clinicId, memberId }, select: { id: true } })) !== null;
}

/** What a browser needs to show a passkey. With an owner, one of theirs; without one, whichever it has for us. */
export async function assertionOptions(challenge: string, owner?: { tx: Transaction } & Owner) {
  const known = owner
    ? await owner.tx.passkey.findMany({
        where: { clinicId: owner.clinicId, memberId: owner.memberId },
        select: { credentialId: true, transports: true },
      })
    : [];

  return generateAuthenticationOptions({
    rpID: relyingParty().id,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    userVerification: 'required',
    allowCredentials: known.map(({ credentialId, transports }) => ({
      id: Buffer.from(credentialId).toString('base64url'),
      transports: transports as AuthenticatorTransport[],
    })),
  });
}

type AuthenticatorTransport = 'internal' | 'usb';

/** The id of the passkey that a browser shows, to look its clinic up by; null if it cannot be read. */
export function credentialIdOf(response: string): Uint8Array<ArrayBuffer> | null {
  const read = readAssertion(response);

  return read && new Uint8Array(Buffer.from(read.id, 'base64url'));
}

/**
 * Has a passkey of this member signed this challenge, here, for someone whom it has verified? One whose counter does not
 * go up has been copied, and is refused; each count is taken once, even if it arrives twice at the same moment.
 */
export async function isPasskey(tx: Transaction, owner: Owner, { response, challenge }: Shown): Promise<boolean> {
  const { clinicId, memberId } = owner;
  const read = readAssertion(response);
  const handle = Buffer.from(handleOf(memberId)).toString('base64url');
  if (!read || read.response.userHandle !== handle) return false;
  const credentialId = new Uint8Array(Buffer.from(read.id, 'base64url'));
  const row = await tx.passkey.findFirst({
    where: { clinicId, memberId, credentialId },
    select: { id: true, publicKey: true, counter: true },
  });
  if (!row) return false;
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty();
  // It throws at whatever is not as it should be, and does nothing but compute.
  const verified = await verifyAuthenticationResponse({
    response: read,
    expectedChallenge: challenge,
    expectedOrigin,
    expectedRPID,
    requireUserVerification: true,
    credential: { id: read.id, publicKey: row.publicKey, counter: Number(row.counter) },
  }).catch(() => null);
  if (!verified?.verified) return false;
  const { count } = await tx.passkey.updateMany({
    where: { id: row.id, clinicId, counter: row.counter },
    data: { counter: BigInt(verified.authenticationInfo.newCounter), lastUsedAt: new Date() },
  });

  return count === 1;
}
