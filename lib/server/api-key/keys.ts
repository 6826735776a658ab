import 'server-only';
import { isStorableText } from '../../form/answers';
import { isScope, type Scope } from '../../intake/api-scopes';
import type { Result } from '../../intake/result';
import type { Admin } from '../actor';
import { record, recordList } from '../audit/audit';
import { withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { openMember } from '../member/details';
import { hashToken, newToken } from '../secrets';
import { keyringOf } from '../vault/data-keys';
import { seal } from '../vault/sealing';
import { openKeyName, placeOf } from './key-name';
import { readPublicKey } from './public-key';

export const longestKeyName = 60;
/** How many days a key may last; none lasts longer than a year. */
export const keyTerms = [30, 90, 180, 365] as const;
const most = 50;

export type KeyEntry = Readonly<{
  id: string;
  name: string;
  createdBy: string;
  /** Signs for each token with a private key of its own. */
  signs: boolean;
  scopes: readonly string[];
  state: 'active' | 'expired' | 'revoked';
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}>;

/** Every key that the clinic has or had, newest first. Reading the list is a line of the trail. */
export async function listKeys(admin: Admin, now = new Date()): Promise<KeyEntry[]> {
  const { clinicId } = admin;

  return withClinic(clinicId, async (tx) => {
    const rows = await tx.apiKey.findMany({
      where: { clinicId },
      orderBy: { id: 'desc' },
      include: { createdBy: { select: { id: true, sealed: true } } },
    });
    const keyring = await keyringOf(tx, clinicId);
    recordList(tx, admin, 'api-keys.read', rows.length);

    return rows.map(({ createdBy, secretHash, publicKey: _, clinicId: __, createdById: ___, sealed, ...row }) => ({
      ...row,
      name: openKeyName(keyring, { id: row.id, sealed }),
      createdBy: openMember(keyring, createdBy).name,
      signs: secretHash === null,
      state: row.revokedAt ? 'revoked' : row.expiresAt <= now ? 'expired' : 'active',
    }));
  });
}

type Wanted = Readonly<{ name: string; days: number; scopes: readonly string[]; publicKey: string }>;
export type KeyProblem = 'name' | 'scopes' | 'term' | 'public-key' | 'private-key' | 'too-many';
/** The secret, which is never to be had again; or, of a key that signs, the id that it signs under. */
export type MadeKey = Readonly<{ id: string; secret: string | null }>;

/** Makes a key: with a secret of its own, or for whoever holds the private half of the public key that is given. */
export async function createKey(admin: Admin, wanted: Wanted): Promise<Result<MadeKey, KeyProblem>> {
  const { clinicId, memberId } = admin;
  const name = wanted.name.trim();
  const scopes = wanted.scopes.filter((scope): scope is Scope => isScope(scope));
  if (name === '' || name.length > longestKeyName || !isStorableText(name)) return { ok: false, problem: 'name' };
  if (scopes.length === 0 || scopes.length < wanted.scopes.length) return { ok: false, problem: 'scopes' };
  if (!(keyTerms as readonly number[]).includes(wanted.days)) return { ok: false, problem: 'term' };
  const publicKey = wanted.publicKey.trim() === '' ? null : readPublicKey(wanted.publicKey);
  if (typeof publicKey === 'string') return { ok: false, problem: publicKey };
  const secret = publicKey ? null : `bsk_${newToken()}`;
  const id = newId();
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + wanted.days * 86_400_000);

  return withClinic<Result<MadeKey, KeyProblem>>(clinicId, async (tx) => {
    const inUse = { clinicId, revokedAt: null, expiresAt: { gt: createdAt } };
    if ((await tx.apiKey.count({ where: inUse })) >= most) return { ok: false, problem: 'too-many' };
    const sealed = seal(await keyringOf(tx, clinicId), placeOf(id), name);
    const way = publicKey ? { publicKey } : { secretHash: hashToken(secret ?? '') };
    await tx.apiKey.createMany({
      data: { id, clinicId, createdById: memberId, sealed, scopes, createdAt, expiresAt, ...way },
    });
    record(tx, admin, 'api-key.created', id);

    return { ok: true, value: { id, secret } };
  });
}

/** Takes a key back: neither it nor a token that it gave opens anything from now on. False if there is none to take back. */
export async function revokeKey(admin: Admin, id: string): Promise<boolean> {
  const { clinicId } = admin;

  return withClinic(clinicId, async (tx) => {
    const { count } = await tx.apiKey.updateMany({
      where: { id, clinicId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 1) record(tx, admin, 'api-key.revoked', id);

    return count === 1;
  });
}
