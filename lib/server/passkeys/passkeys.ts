import 'server-only';
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import { isStorableText } from '../../form/answers';
import type { Result } from '../../intake/result';
import type { Member } from '../actor';
import { record } from '../audit/audit';
import { withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { queueAccountChange } from '../mail/queue';
import { openMember } from '../member/details';
import { endSessions } from '../session/member-sessions';
import { keyringOf } from '../vault/data-keys';
import { open, seal } from '../vault/sealing';
import { handleOf } from './prove';
import { relyingParty } from './relying-party';
import { readRegistration } from './responses';

export const maxPasskeyNameLength = 60;
const most = 10;

const placeOf = (rowId: string) => ({ table: 'passkey', column: 'sealed', rowId });

export type PasskeyEntry = Readonly<{ id: string; name: string; createdAt: Date; lastUsedAt: Date | null }>;

type Here = Readonly<{ actor: Member; id: string }>;

/** The member's own passkeys, oldest first. */
export async function listPasskeys({ clinicId, memberId }: Member): Promise<PasskeyEntry[]> {
  return withClinic(clinicId, async (tx) => {
    const rows = await tx.passkey.findMany({
      where: { clinicId, memberId },
      orderBy: { createdAt: 'asc' },
      select: { id: true, sealed: true, createdAt: true, lastUsedAt: true },
    });
    const keyring = await keyringOf(tx, clinicId);

    return rows.map(({ id, sealed, ...times }) => ({ id, name: open(keyring, placeOf(id), sealed), ...times }));
  });
}

/** What a browser needs to make a passkey for the member: one that asks who is there, and finds its account itself. */
export async function registrationOptions({ clinicId, memberId }: Member, challenge: string) {
  const { email, name, known } = await withClinic(clinicId, async (tx) => {
    const member = await tx.member.findFirstOrThrow({
      where: { id: memberId, clinicId },
      select: { id: true, sealed: true, passkeys: { select: { credentialId: true } } },
    });

    return { ...openMember(await keyringOf(tx, clinicId), member), known: member.passkeys };
  });

  return generateRegistrationOptions({
    rpName: 'Backstory',
    rpID: relyingParty().id,
    userID: handleOf(memberId),
    userName: email,
    userDisplayName: name,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(({ credentialId }) => ({ id: Buffer.from(credentialId).toString('base64url') })),
  });
}

type Added = Readonly<{ name: string; response: string; challenge: string }>;

/** Adds the passkey that a browser has made. All other sessions of the member end. */
export async function addPasskey(
  { actor, id: session }: Here,
  { name: typed, response, challenge }: Added,
): Promise<Result<null, 'name' | 'passkey' | 'too-many'>> {
  const name = typed.trim();
  if (name === '' || name.length > maxPasskeyNameLength || !isStorableText(name)) return { ok: false, problem: 'name' };
  const credential = await newCredential(response, challenge);
  if (!credential) return { ok: false, problem: 'passkey' };
  const { clinicId, memberId } = actor;

  return withClinic<Result<null, 'passkey' | 'too-many'>>(clinicId, async (tx) => {
    if ((await tx.passkey.count({ where: { clinicId, memberId } })) >= most) return { ok: false, problem: 'too-many' };
    const id = newId();
    const sealed = seal(await keyringOf(tx, clinicId), placeOf(id), name);
    const data = { id, clinicId, memberId, sealed, ...credential };
    const { count } = await tx.passkey.createMany({ data, skipDuplicates: true });
    if (count === 0) return { ok: false, problem: 'passkey' };
    await endSessions(tx, actor, { except: session });
    record(tx, actor, 'member.passkey-added', memberId);
    await queueAccountChange(tx, actor, 'passkey-added');

    return { ok: true, value: null };
  });
}

async function newCredential(response: string, challenge: string) {
  const read = readRegistration(response);
  if (!read) return null;
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty();
  // It throws at whatever is not as it should be, and does nothing but compute.
  const { registrationInfo } = await verifyRegistrationResponse({
    response: read,
    expectedChallenge: challenge,
    expectedOrigin,
    expectedRPID,
    requireUserVerification: true,
  }).catch(() => ({ registrationInfo: undefined }));
  if (!registrationInfo) return null;
  const { id, publicKey, counter } = registrationInfo.credential;

  return {
    credentialId: new Uint8Array(Buffer.from(id, 'base64url')),
    publicKey,
    counter: BigInt(counter),
    transports: read.response.transports,
  };
}

/** Removes one of the member's passkeys, if it is there. All other sessions of the member end. */
export async function removePasskey({ actor, id: session }: Here, id: string): Promise<void> {
  const { clinicId, memberId } = actor;
  await withClinic(clinicId, async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, clinicId, memberId } });
    if (count === 0) return;
    await endSessions(tx, actor, { except: session });
    record(tx, actor, 'member.passkey-removed', memberId);
    await queueAccountChange(tx, actor, 'passkey-removed');
  });
}
