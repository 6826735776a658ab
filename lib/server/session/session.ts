import 'server-only';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Admin, Clinician, Member } from '../actor';
import { refuse } from '../audit/refusals';
import { clientAddress } from '../request/client-address';
import { deviceWords } from '../request/device';
import { pageHeader, toOwnPage } from '../request/own-page';
import { withMark } from '../sign-in/known-device';
import type { Browser, giveCode, SignInOutcome } from '../sign-in/sign-in';
import { endSession, findSession, type OpenSession } from './member-sessions';
import { cookieSettings, forgetSessionCookie, sessionToken, setSessionCookie } from './session-cookie';

type WholeSession = Extract<OpenSession, { secondFactorAt: Date }>;
type HalfSession = Extract<OpenSession, { secondFactorAt: null }>;

/**
 * This browser's session, whole or not. Asked of its row once in each request. A page that is read again by itself, because
 * something changed, says so, and does not make the session last longer: nobody need be there.
 */
const openSession = cache(async (): Promise<OpenSession | null> => {
  const token = await sessionToken();
  const stayAlive = !(await cookies()).has('backstory-unattended');

  return token ? findSession(token, { stayAlive }) : null;
});

/** The session of a signed-in member, or null. */
export async function findMemberSession(): Promise<WholeSession | null> {
  const session = await openSession();

  return session?.secondFactorAt ? (session as WholeSession) : null;
}

/** The session of a signed-in member, without making it last longer. */
export async function peekSession(): Promise<WholeSession | null> {
  const token = await sessionToken();
  const session = token ? await findSession(token, { stayAlive: false }) : null;

  return session?.secondFactorAt ? (session as WholeSession) : null;
}

/** The session of someone who still owes the second factor, or null. */
export async function findEntrance(): Promise<HalfSession | null> {
  const session = await openSession();

  return session && !session.secondFactorAt ? (session as HalfSession) : null;
}

/** The signed-in member, or null. */
export async function findActor(): Promise<Member | null> {
  return (await findMemberSession())?.actor ?? null;
}

/** The signed-in member; without one, off to the sign-in page, and back here afterwards. */
export async function requireMember(): Promise<Member> {
  return (await requireMemberSession()).actor;
}

/** The session of the signed-in member; without one, off to the sign-in page. */
export async function requireMemberSession(): Promise<WholeSession> {
  const session = await findMemberSession();
  if (session) return session;
  const page = toOwnPage((await headers()).get(pageHeader));

  redirect(page ? `/sign-in?to=${encodeURIComponent(page)}` : '/sign-in');
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

/** Lets this browser carry a session that was just started. Whoever was signed in here before no longer is. */
export async function carrySession(token: string): Promise<void> {
  const before = await openSession();
  if (before) await endSession(before.actor, before.id);
  await setSessionCookie(token);
}

/** Lets this browser carry a whole session, and knows it as this member's from now on. */
export async function carryWholeSession(started: Readonly<{ token: string; memberId: string }>): Promise<void> {
  await carrySession(started.token);
  await rememberDevice(started.memberId);
}

/**
 * Takes the last step of signing in for this browser's entrance. If it goes well the browser carries the whole session,
 * and is known to this member from now on; too many wrong codes end the entrance. Null without an entrance.
 */
export async function finishEntrance(code: string, step: typeof giveCode): Promise<SignInOutcome | null> {
  const entrance = await findEntrance();
  if (!entrance) return null;
  const { id: sessionId, actor: entrant } = entrance;
  const outcome = await step({ entrant, sessionId, code, browser: await thisBrowser() });
  if (!outcome.ok && outcome.problem === 'too-many-codes') await signOut();
  if (!outcome.ok) return outcome;
  await setSessionCookie(outcome.token);
  await rememberDevice(entrant.memberId);

  return outcome;
}

async function rememberDevice(memberId: string): Promise<void> {
  const store = await cookies();
  const days = 180;
  const value = withMark(store.get(deviceCookie())?.value, memberId);
  store.set(deviceCookie(), value, { ...cookieSettings(), maxAge: days * 86_400 });
}

const deviceCookie = () => (cookieSettings().secure ? '__Host-backstory-device' : 'backstory-device');

/** The browser that this request comes from. */
export async function thisBrowser(): Promise<Browser> {
  const sent = await headers();

  return {
    address: clientAddress(sent),
    deviceCookie: (await cookies()).get(deviceCookie())?.value,
    words: deviceWords(sent.get('user-agent')),
  };
}

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  const session = await openSession();
  if (session) await endSession(session.actor, session.id);
  await forgetSessionCookie();
}
