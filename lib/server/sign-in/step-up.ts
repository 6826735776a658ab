import 'server-only';
import type { Member } from '../actor';
import { withClinic } from '../database/database';
import { forgetAttempts, takeAttempt } from '../limits';
import { findAuthenticator } from './authenticators';
import { demoCode } from './entrance';
import { isSecondFactor } from './sign-in';

const freshFor = 5 * 60_000;

type Shown = Readonly<{ id: string; actor: Member; secondFactorAt: Date }>;

/** Has the member shown a second factor within the last five minutes? Exports, roles and keys ask for that. */
export function isFresh({ secondFactorAt }: Shown): boolean {
  return Date.now() - secondFactorAt.getTime() < freshFor;
}

/** Takes a code that shows once more who is there. */
export async function showAgain({ id, actor }: Shown, code: string): Promise<'right' | 'wrong' | 'locked'> {
  const { clinicId } = actor;
  if (await takeAttempt('second-factor', id)) return 'locked';
  const right = await withClinic(clinicId, async (tx) => {
    if (!(await isSecondFactor(tx, actor, code))) return false;
    await tx.memberSession.updateMany({ where: { id, clinicId }, data: { secondFactorAt: new Date() } });

    return true;
  });
  if (right) await forgetAttempts('second-factor', id);

  return right ? 'right' : 'wrong';
}

/** In a demo, what the member's app shows. */
export async function findDemoCode(actor: Member): Promise<string | null | undefined> {
  const { clinicId } = actor;

  return withClinic(clinicId, async (tx) => {
    const app = await findAuthenticator(tx, actor, 'in-use');
    const clinic = await tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { isDemo: true } });

    return app ? demoCode(clinic, app) : undefined;
  });
}
