import 'server-only';
import { z } from 'zod';
import { isStorableText } from '../../form/answers';
import type { Result } from '../../intake/result';
import type { Admin } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { asMeant, newCode } from '../secrets';
import { keyringOf } from '../vault/data-keys';
import { open, seal } from '../vault/sealing';
import { AddressRefused, ProviderAway } from './outbound';
import { type Client, connect } from './provider';

const placeOf = (rowId: string) => ({ table: 'sign_on', column: 'sealed', rowId });
const line = z.string().trim().min(1).max(500).refine(isStorableText);
const domain = z.string().regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/);

const settingsSchema = z.object({
  issuer: line.pipe(z.url({ protocol: /^https?$/ })).refine((url) => !/[?#]/.test(url)),
  clientId: line,
  secret: z.string().trim().max(1000).refine(isStorableText),
  domains: z
    .string()
    .toLowerCase()
    .transform((list) => [...new Set(list.split(/[\s,;]+/).filter(Boolean))])
    .pipe(z.array(domain).min(1).max(20)),
});

export type SignOn = Readonly<{
  code: string;
  issuer: string;
  clientId: string;
  domains: readonly string[];
  required: boolean;
  trustsSecondFactor: boolean;
  /** How many members have come in this way. */
  bound: number;
}>;

const columns = {
  id: true,
  code: true,
  issuer: true,
  clientId: true,
  sealed: true,
  domains: true,
  required: true,
  trustsSecondFactor: true,
} as const;

/** The clinic's single sign-on as its administrator sees it: the secret is not shown to anyone again. */
export async function findSignOn({ clinicId }: Admin): Promise<SignOn | null> {
  return withClinic(clinicId, async (tx) => {
    const row = await tx.signOn.findFirst({ where: { clinicId }, select: columns });
    if (!row) return null;
    const { id: _, sealed: __, code, ...rest } = row;

    return { ...rest, code: spaced(code), bound: await tx.signOnIdentity.count({ where: { clinicId } }) };
  });
}

const spaced = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-');

/** The provider as the server speaks to it, with its secret in the clear; null where there is none. */
export async function findProvider(tx: Transaction, clinicId: string) {
  const row = await tx.signOn.findFirst({ where: { clinicId }, select: columns });
  if (!row) return null;
  const secret = open(await keyringOf(tx, clinicId), placeOf(row.id), row.sealed);

  return { ...row, secret };
}

export type GivenSignOn = Readonly<{
  issuer: string;
  clientId: string;
  /** Empty to keep the one that is there. */
  secret: string;
  domains: string;
  required: boolean;
  trustsSecondFactor: boolean;
}>;

export type SignOnProblem = 'issuer' | 'clientId' | 'secret' | 'domains' | 'address' | 'away' | 'no-provider';

/**
 * Sets the provider up, once it has been asked who it is. With another issuer, members are bound anew when they next come
 * in; a secret that was kept is never sent to another issuer. Where there is no other way in from now on, sessions end.
 */
export async function saveSignOn(admin: Admin, given: GivenSignOn): Promise<Result<null, SignOnProblem>> {
  const { clinicId } = admin;
  const read = settingsSchema.safeParse(given);
  if (!read.success) return { ok: false, problem: read.error.issues[0]?.path[0] as SignOnProblem };
  const { issuer, clientId, domains } = read.data;
  const before = await withClinic(clinicId, (tx) => findProvider(tx, clinicId));
  const secret = read.data.secret || (before?.issuer === issuer ? before.secret : '');
  if (!secret) return { ok: false, problem: 'secret' };
  const problem = await problemWith({ issuer, clientId, secret });
  if (problem) return { ok: false, problem };

  const { required, trustsSecondFactor } = given;
  await withClinic(clinicId, async (tx) => {
    const id = before?.id ?? newId();
    const sealed = seal(await keyringOf(tx, clinicId), placeOf(id), secret);
    const settings = { issuer, clientId, sealed, domains, required, trustsSecondFactor };
    if (before) await tx.signOn.updateMany({ where: { id, clinicId }, data: { ...settings, updatedAt: new Date() } });
    else await tx.signOn.createMany({ data: { id, clinicId, code: asMeant(newCode()), ...settings } });
    if (before && before.issuer !== issuer) await tx.signOnIdentity.deleteMany({ where: { clinicId } });
    if (required && !before?.required) await endOthersSessions(tx, clinicId);
    record(tx, admin, 'sign-on.saved', id);
  });

  return { ok: true, value: null };
}

async function problemWith(client: Client): Promise<SignOnProblem | null> {
  try {
    await connect(client);
    return null;
  } catch (error) {
    if (error instanceof AddressRefused) return 'address';

    return error instanceof ProviderAway ? 'away' : 'no-provider';
  }
}

/** Whoever came in by a way that is shut now comes in again by the other. */
async function endOthersSessions(tx: Transaction, clinicId: string): Promise<void> {
  await tx.memberSession.updateMany({
    where: { clinicId, endedAt: null, member: { role: { not: 'admin' } } },
    data: { endedAt: new Date() },
  });
}

/** Takes the provider away: members sign in with their passwords and passkeys, and whoever has none is handed a link. */
export async function removeSignOn(admin: Admin): Promise<void> {
  const { clinicId } = admin;
  await withClinic(clinicId, async (tx) => {
    const row = await tx.signOn.findFirst({ where: { clinicId }, select: { id: true } });
    if (!row) return;
    await tx.signOnIdentity.deleteMany({ where: { clinicId } });
    await tx.signOn.deleteMany({ where: { id: row.id, clinicId } });
    record(tx, admin, 'sign-on.removed', row.id);
  });
}
