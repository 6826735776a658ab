import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Admin, Clinician, Member } from './actor';
import { forgetCookies, sessionToken } from './auth-options';
import { endSession, findSessionMember } from './member-sessions';
import { refuse } from './refusals';

/** The signed-in member, or null. Asked of the session row once in each request. */
export const findActor = cache(async (): Promise<Member | null> => {
  const token = await sessionToken();

  return token ? findSessionMember(token) : null;
});

/** The signed-in member; without one, off to the sign-in page. */
export async function requireMember(): Promise<Member> {
  return (await findActor()) ?? redirect('/sign-in');
}

/** The signed-in clinician; to any other member the page of this route does not exist, and asking for it is recorded. */
export async function requireClinician(route: string): Promise<Clinician> {
  const member = await requireMember();

  return member.kind === 'clinician' ? member : refuse(member, route);
}

/** The signed-in administrator; to any other member the page of this route does not exist, and asking is recorded. */
export async function requireAdmin(route: string): Promise<Admin> {
  const member = await requireMember();

  return member.kind === 'admin' ? member : refuse(member, route);
}

/** Signs in; if that went well, ends the session that this browser came with. */
export async function replaceSession(signIn: () => Promise<Response>): Promise<Response> {
  const before = await sessionToken();
  const response = await signIn();
  if (response.ok && before) await endSessionOf(before);

  return response;
}

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  const token = await sessionToken();
  if (token) await endSessionOf(token);
  await forgetCookies();
}

async function endSessionOf(token: string): Promise<void> {
  const member = await findSessionMember(token);
  if (member) await endSession(member, token);
}
