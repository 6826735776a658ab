import 'server-only';
import type { Entrant } from '../actor';
import { record } from '../audit/audit';
import { lookUp, withClinic } from '../database/database';
import { returnAttempt, takeAttempt } from '../limits';
import { mayEnter, memberColumns, toEntrant } from '../session/member-sessions';
import { type Browser, finish, type SignInOutcome, type Step, startWhole } from '../sign-in/sign-in';
import { mustSignOn } from '../sign-on/rule';
import { assertionOptions, credentialIdOf, isPasskey } from './prove';

const refused = { ok: false, problem: 'refused' } as const;

/** Whose session it is now, and its token. */
export type SignedIn = Readonly<{ ok: true; token: string; memberId: string }>;

/**
 * Signs in by a passkey alone: the device that holds it has asked for a finger, a face or a PIN, so it is both factors.
 * Says no more than that it was refused: an unknown passkey, one that was removed and a shut account are alike.
 */
export async function signInWithPasskey(
  shown: Readonly<{ response: string; challenge: string }>,
  browser: Browser,
): Promise<SignedIn | typeof refused> {
  const credentialId = credentialIdOf(shown.response);
  const found = credentialId && (await lookUp.passkey(credentialId));
  if (!found) return refused;
  const { id, clinicId } = found;

  const outcome = await withClinic<SignedIn | typeof refused>(clinicId, async (tx) => {
    const row = await tx.passkey.findFirst({
      where: { id, clinicId },
      select: { member: { select: memberColumns } },
    });
    if (!row) return refused;
    const { member } = row;
    const entrant = toEntrant(member);
    const mayCome = !member.disabledAt && mayEnter(member.clinic) && !(await mustSignOn(tx, entrant));
    if (!(await isPasskey(tx, entrant, shown)) || !mayCome) {
      record(tx, entrant, 'member.sign-in-refused', member.id);
      return refused;
    }

    return { ok: true, token: await startWhole(tx, member, { device: browser.words }), memberId: member.id };
  });
  if (outcome.ok) await returnAttempt('passkey-address', browser.address);

  return outcome;
}

/** May this browser be asked for passkeys? Null if so; else when to try again. */
export const takePasskeyAttempt = ({ address }: Browser): Promise<Date | null> =>
  takeAttempt('passkey-address', address);

/** The second step by a passkey, after the password. */
export async function givePasskey(step: Step, challenge: string): Promise<SignInOutcome> {
  return finish(step, (tx) => isPasskey(tx, step.entrant, { response: step.code, challenge }));
}

/** What the browser of somebody half signed in needs to show a passkey; null if they have none. */
export async function secondFactorOptions(entrant: Entrant, challenge: string) {
  const { clinicId, memberId } = entrant;

  return withClinic(clinicId, async (tx) => {
    const options = await assertionOptions(challenge, { tx, clinicId, memberId });

    return options.allowCredentials?.length ? options : null;
  });
}
