import 'server-only';
import type { Entrant, Member } from '../actor';
import { type Transaction, withClinic } from '../database/database';
import { env } from '../env';
import { openMember } from '../member/details';
import { ownsPasskey } from '../passkeys/prove';
import { keyringOf } from '../vault/data-keys';
import { type Authenticator, findAuthenticator } from './authenticators';
import { nextCode, seedAddress } from './totp';

export type SetUp = Readonly<{
  /** How to set up the authenticator app that waits for its first code; null for whoever has one in use. */
  setUp: Readonly<{ address: string; seed: string }> | null;
  /** In a demo, what the app would show: null for a moment when that has been used. */
  demoCode: string | null | undefined;
}>;

type WaysOn = SetUp & Readonly<{ hasPasskey: boolean }>;

/** What someone whose password was right needs for the second factor. */
export async function findWaysOn(entrant: Entrant): Promise<WaysOn> {
  const { clinicId } = entrant;

  return withClinic(clinicId, async (tx) => {
    const inUse = await findAuthenticator(tx, entrant, 'in-use');
    const hasPasskey = await ownsPasskey(tx, entrant);
    if (inUse) {
      const clinic = await tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { isDemo: true } });
      return { setUp: null, hasPasskey, demoCode: demoCode(clinic, inUse) };
    }
    if (hasPasskey) return { setUp: null, hasPasskey, demoCode: undefined };
    const waiting = await findAuthenticator(tx, entrant, 'waiting');
    if (!waiting) throw new Error('An entrance without a second factor to show or to set up.');

    return { ...(await toSetUp(tx, entrant, waiting)), hasPasskey };
  });
}

/** How to set up an authenticator app that waits for its first code. */
export async function toSetUp(
  tx: Transaction,
  { clinicId, memberId }: Entrant | Member,
  waiting: Authenticator,
): Promise<SetUp> {
  const member = await tx.member.findFirstOrThrow({
    where: { id: memberId, clinicId },
    select: { id: true, sealed: true, clinic: { select: { name: true, isDemo: true } } },
  });
  const { email } = openMember(await keyringOf(tx, clinicId), member);
  const address = seedAddress(waiting.seed, { clinic: member.clinic.name, account: email });

  return { setUp: { address, seed: waiting.seed }, demoCode: demoCode(member.clinic, waiting) };
}

/** A demo's people have no phones: their codes are shown. Outside of a demo this is never even worked out. */
export function demoCode(clinic: { isDemo: boolean }, { seed, lastStep }: Authenticator): string | null | undefined {
  return clinic.isDemo && env().BACKSTORY_DEMO === '1' ? nextCode(seed, lastStep) : undefined;
}
