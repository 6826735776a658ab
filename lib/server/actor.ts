import 'server-only';
import type { Scope } from '../intake/api-scopes';

declare const proven: unique symbol;
type Proven = { readonly [proven]: true };

type MemberOf<Kind extends string> = Readonly<{
  kind: Kind;
  memberId: string;
  clinicId: string;
  name: string;
}> &
  Proven;

/**
 * Who is asking. Every store function takes an actor first; holding one is proof of who asks, for only `session.ts`
 * makes members, only `begin-session.ts` makes patients, only `find-integration.ts` makes integrations, and only commands of the operator and jobs make the system.
 */
export type Clinician = MemberOf<'clinician'>;
export type FrontDesk = MemberOf<'front-desk'>;
export type Admin = MemberOf<'admin'>;
export type Member = Clinician | FrontDesk | Admin;

/** Someone whose password was right and who still owes the second factor. Opens nothing but the page that asks for it. */
export type Entrant = Readonly<{ kind: 'entrant'; memberId: string; clinicId: string }> & Proven;

export type PatientActor = Readonly<{
  kind: 'patient';
  clinicId: string;
  invitationId: string;
  sessionId: string;
  onTablet: boolean;
}> &
  Proven;
export type SystemActor = Readonly<{ kind: 'system'; clinicId: string }> & Proven;

/** Somebody at a clinic's door, not signed in: all that is known is whose door it is. */
export type Visitor = Readonly<{ kind: 'visitor'; clinicId: string }> & Proven;

/** Another system that reads this clinic's record with a key, as far as the key's scopes go. */
export type Integration = Readonly<{ kind: 'integration'; keyId: string; clinicId: string; scopes: readonly Scope[] }> &
  Proven;

export type Actor = Member | Entrant | PatientActor | SystemActor | Visitor | Integration;
