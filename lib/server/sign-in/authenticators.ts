import 'server-only';
import type { Entrant, Member } from '../actor';
import type { Transaction } from '../database/database';
import { newId } from '../database/new-id';
import { keyringOf } from '../vault/data-keys';
import { open, seal } from '../vault/sealing';
import { newSeed, stepOf } from './totp';

type Owner = Readonly<{ clinicId: string; memberId: string }>;

const placeOf = (rowId: string) => ({ table: 'authenticator', column: 'sealed', rowId });
const columns = { id: true, sealed: true, lastStep: true } as const;

export type Authenticator = Readonly<{ id: string; seed: string; lastStep: number | null }>;

/** The member's authenticator that is in use, or the one that waits for its first code. Its seed is in the clear. */
export async function findAuthenticator(
  tx: Transaction,
  { clinicId, memberId }: Owner,
  state: 'in-use' | 'waiting',
): Promise<Authenticator | null> {
  const confirmedAt = state === 'in-use' ? { not: null } : null;
  const row = await tx.authenticator.findFirst({ where: { clinicId, memberId, confirmedAt }, select: columns });
  if (!row) return null;
  const { id, sealed, lastStep } = row;

  return { id, lastStep, seed: open(await keyringOf(tx, clinicId), placeOf(id), sealed) };
}

/** Prepares an authenticator to be set up, in place of one that was prepared earlier. */
export async function prepareAuthenticator(tx: Transaction, { clinicId, memberId }: Owner): Promise<void> {
  const id = newId();
  const sealed = seal(await keyringOf(tx, clinicId), placeOf(id), newSeed());
  await tx.authenticator.deleteMany({ where: { clinicId, memberId, confirmedAt: null } });
  await tx.authenticator.create({ data: { id, clinicId, memberId, sealed } });
}

/** Gives the member an authenticator that is in use from the start. */
export async function addAuthenticator(tx: Transaction, owner: Owner): Promise<void> {
  await prepareAuthenticator(tx, owner);
  await tx.authenticator.updateMany({ where: { ...owner }, data: { confirmedAt: new Date() } });
}

/** Is this the code of the authenticator in use? Each code is taken once, even if it arrives twice at the same moment. */
export async function takeCode(tx: Transaction, owner: Owner, code: string): Promise<boolean> {
  const known = await findAuthenticator(tx, owner, 'in-use');

  return known !== null && spend(tx, owner, known, code);
}

async function spend(tx: Transaction, { clinicId }: Owner, known: Authenticator, code: string): Promise<boolean> {
  const step = stepOf(code, known.seed, known.lastStep);
  if (step === null) return false;
  const { count } = await tx.authenticator.updateMany({
    where: { id: known.id, clinicId, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  });

  return count === 1;
}

/** Takes the prepared authenticator into use with its first code, in place of the one before. */
export async function confirmAuthenticator(tx: Transaction, owner: Member | Entrant, code: string): Promise<boolean> {
  const { clinicId, memberId } = owner;
  const waiting = await findAuthenticator(tx, owner, 'waiting');
  if (!waiting || !(await spend(tx, owner, waiting, code))) return false;
  await tx.authenticator.deleteMany({ where: { clinicId, memberId, confirmedAt: { not: null } } });
  await tx.authenticator.updateMany({ where: { id: waiting.id, clinicId }, data: { confirmedAt: new Date() } });

  return true;
}
