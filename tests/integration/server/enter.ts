import { randomUUID } from 'node:crypto';
import type { Entrant, Member } from '@/lib/server/actor';
import { addMember } from '@/lib/server/clinic/founding';
import { withClinic } from '@/lib/server/database/database';
import { findSession, type OpenSession } from '@/lib/server/session/member-sessions';
import { findAuthenticator } from '@/lib/server/sign-in/authenticators';
import { type Browser, giveCode, givePassword } from '@/lib/server/sign-in/sign-in';
import { nextCode } from '@/lib/server/sign-in/totp';
import { type Clinic, password } from './create';

let addresses = 0;

/** A browser at an address of its own. */
export function newBrowser(from: Partial<Browser> = {}): Browser {
  addresses += 1;

  return { address: `192.0.2.${addresses}`, deviceCookie: undefined, words: 'Firefox on Linux', ...from };
}

export type Person = Readonly<{ member: Member; email: string }>;

/** Someone new at the clinic, who can sign in. */
export async function newPerson({ system }: Clinic, kind: Member['kind'] = 'clinician'): Promise<Person> {
  const email = `${randomUUID()}@clinic.example`;

  return { email, member: await addMember(system, { kind, name: 'Eve', email, password }) };
}

/** What the member's authenticator app shows next. */
export async function codeOf(owner: Member | Entrant): Promise<string> {
  const app = await withClinic(owner.clinicId, async (tx) => {
    return (await findAuthenticator(tx, owner, 'in-use')) ?? findAuthenticator(tx, owner, 'waiting');
  });
  const code = app && nextCode(app.seed, app.lastStep);
  if (!code) throw new Error('No code of now is left.');

  return code;
}

/** The session after the first step: it still owes the second factor. */
export async function halfWay({ email }: Person, browser = newBrowser()) {
  const outcome = await givePassword(email, password, browser);
  if (!outcome.ok) throw new Error(outcome.problem);
  const session = await findSession(outcome.token);
  if (!session || session.secondFactorAt) throw new Error('Not half way.');

  return { token: outcome.token, entrant: session.actor as Entrant, sessionId: session.id, browser };
}

/** Signs in wholly; the session's token. */
export async function signIn(person: Person, browser = newBrowser()): Promise<string> {
  const step = await halfWay(person, browser);
  const outcome = await giveCode({ ...step, code: await codeOf(person.member) });
  if (!outcome.ok) throw new Error(outcome.problem);

  return outcome.token;
}

export async function sessionOf(token: string): Promise<OpenSession> {
  const session = await findSession(token);
  if (!session) throw new Error('No session.');

  return session;
}

/** The seed of the app in use: another app has another. */
export async function seedOf({ member }: Person, state: 'in-use' | 'waiting' = 'in-use'): Promise<string> {
  const app = await withClinic(member.clinicId, (tx) => findAuthenticator(tx, member, state));
  if (!app) throw new Error(`No authenticator is ${state}.`);

  return app.seed;
}
