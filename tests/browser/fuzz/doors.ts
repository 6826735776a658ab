import type { access } from '@/lib/server/access';

/** Who stands at a door, so that what is sent there is really read. */
export type Caller =
  | 'nobody'
  | 'patient'
  | 'link-holder'
  | 'entrant'
  | 'newcomer'
  | 'clinician'
  | 'front-desk'
  | 'admin'
  | 'stale-admin';

export type Door = Readonly<{
  as: Caller;
  /** What its page posts. */
  fields: readonly string[];
  /** What `[id]` in its address is the id of. */
  id?: 'member' | 'invitation' | 'intake' | 'red-flag' | 'mail' | 'export';
  /** Works for long on each body, as a hash of a password does. */
  slow?: true;
}>;

const workPage = ['key', 'at', 'held'];
const birthDate = ['dob.day', 'dob.month', 'dob.year'];
const memberChange = { as: 'admin', fields: ['role', 'confirm-code'], id: 'member' } as const;

type Access = typeof access;
type PostRoute = { [Route in keyof Access]: Access[Route] extends { POST: unknown } ? Route : never }[keyof Access];

/** Every address that takes a POST, by the template of its route: one that is left out does not compile. */
export const doors: Readonly<Record<PostRoute, Door>> = {
  // First, since an entrance lasts ten minutes.
  '/sign-in/code/check': { as: 'entrant', fields: ['code', 'to'] },
  '/sign-in/set-up/confirm': { as: 'newcomer', fields: ['code'] },
  '/sign-in/code/passkey/begin': { as: 'entrant', fields: [] },
  '/sign-in/code/passkey/finish': { as: 'entrant', fields: ['response', 'to'] },
  '/start/open': { as: 'nobody', fields: ['token', 'code', 'at', 'tablet'] },
  '/browser-reports': { as: 'nobody', fields: ['csp-report'] },
  '/language': { as: 'patient', fields: ['language', 'to'] },
  '/intake/[step]/save': { as: 'patient', fields: ['shown', 'declined', 'mark', 'by', 'keep'] },
  '/intake/birth-date/check': { as: 'patient', fields: birthDate },
  '/intake/send': { as: 'patient', fields: ['key', 'version'] },
  '/intake/both-right': { as: 'patient', fields: ['questions', 'answers', 'next'] },
  '/intake/still-right': { as: 'patient', fields: ['question', 'from'] },
  '/intake/consent/give': { as: 'patient', fields: ['by', 'name', 'version', 'language'] },
  '/intake/withdraw/confirm': { as: 'patient', fields: [] },
  '/intake/hand-back': { as: 'patient', fields: [] },
  '/intake/hand-over': { as: 'patient', fields: [] },
  '/no-reminders/stop': { as: 'nobody', fields: ['token', 'code'] },
  '/sign-in/enter': { as: 'nobody', fields: ['email', 'password', 'to'], slow: true },
  '/sign-in/forgot/ask': { as: 'nobody', fields: ['email'] },
  '/welcome/open': { as: 'nobody', fields: ['link'] },
  '/welcome/password/save': { as: 'link-holder', fields: ['password'], slow: true },
  '/sign-out': { as: 'clinician', fields: [] },
  '/session/extend': { as: 'clinician', fields: [] },
  '/invitations/create': {
    as: 'front-desk',
    fields: ['language', 'name', 'record-number', 'email', 'visit', ...birthDate],
  },
  '/invitations/[id]/again': { as: 'front-desk', fields: [], id: 'invitation' },
  '/invitations/[id]/resend': { as: 'front-desk', fields: ['email', 'visit', ...birthDate], id: 'invitation' },
  '/invitations/[id]/sheet': { as: 'front-desk', fields: ['token', 'code'], id: 'invitation' },
  '/invitations/[id]/revoke': { as: 'front-desk', fields: [], id: 'invitation' },
  '/invitations/[id]/tablet': { as: 'front-desk', fields: [], id: 'invitation' },
  '/intakes/[id]/review': { as: 'clinician', fields: ['version', 'to', 'note', ...workPage], id: 'intake' },
  '/intakes/[id]/verdict': { as: 'clinician', fields: ['tag', 'verdict', 'words', 'seen', ...workPage], id: 'intake' },
  '/intakes/[id]/urgency': { as: 'clinician', fields: ['to', 'reason', 'words', 'seen', ...workPage], id: 'intake' },
  '/intakes/[id]/acknowledge': { as: 'clinician', fields: [], id: 'intake' },
  '/intakes/[id]/history': { as: 'clinician', fields: ['confirmed', 'seen', ...workPage], id: 'intake' },
  '/intakes/[id]/let-go': { as: 'clinician', fields: ['held'], id: 'intake' },
  '/intakes/[id]/assign': { as: 'clinician', fields: ['me', 'assignee', 'seen'], id: 'intake' },
  '/inbox/bulk': { as: 'clinician', fields: ['pick', 'act', 'assignee', 'key', 'here'] },
  '/inbox/find': { as: 'clinician', fields: ['surname', 'record-number', 'birth-date'] },
  '/inbox/undo': { as: 'clinician', fields: ['action', 'here'] },
  '/inbox/views/save': { as: 'clinician', fields: ['name', 'here'] },
  '/inbox/views/remove': { as: 'clinician', fields: ['view', 'here'] },
  '/red-flags/[id]/respond': { as: 'clinician', fields: ['reason', 'note', 'key'], id: 'red-flag' },
  '/account/confirm': { as: 'clinician', fields: ['code', 'to'] },
  '/account/keys': { as: 'clinician', fields: ['turn'] },
  '/account/password': { as: 'clinician', fields: ['current', 'password'], slow: true },
  '/account/authenticator/prepare': { as: 'stale-admin', fields: ['confirm-code'] },
  '/account/authenticator/confirm': { as: 'clinician', fields: ['code'] },
  '/account/recovery-codes/renew': { as: 'stale-admin', fields: ['confirm-code'] },
  '/account/recovery-codes/keep': { as: 'clinician', fields: [] },
  '/account/sessions/end': { as: 'clinician', fields: ['session'] },
  '/account/sessions/end-others': { as: 'clinician', fields: [] },
  '/account/confirm/organisation': { as: 'clinician', fields: ['to'] },
  '/account/passkeys/begin': { as: 'clinician', fields: [] },
  '/account/passkeys/add': { as: 'clinician', fields: ['name', 'response'] },
  '/account/passkeys/remove': { as: 'stale-admin', fields: ['passkey', 'confirm-code'] },
  '/sign-in/passkey/begin': { as: 'nobody', fields: [] },
  '/sign-in/passkey/finish': { as: 'nobody', fields: ['response', 'to'] },
  '/sign-in/organisation/start': { as: 'nobody', fields: ['code', 'to'] },
  '/admin/sign-on/save': {
    as: 'admin',
    fields: ['issuer', 'clientId', 'domains', 'secret', 'required', 'trustsSecondFactor'],
  },
  '/admin/sign-on/remove': { as: 'admin', fields: ['confirm-code'] },
  '/admin/keys/create': { as: 'admin', fields: ['name', 'days', 'scope', 'publicKey'] },
  '/admin/keys/revoke': { as: 'admin', fields: ['key', 'confirm-code'] },
  '/api/fhir/token': {
    as: 'nobody',
    fields: ['grant_type', 'client_assertion_type', 'client_assertion', 'scope'],
  },
  '/admin/mail/[id]/retry': { as: 'admin', fields: [], id: 'mail' },
  '/admin/members/invite': { as: 'admin', fields: ['name', 'email', 'role', 'confirm-code'] },
  '/admin/members/[id]/role': memberChange,
  '/admin/members/[id]/link': memberChange,
  '/admin/members/[id]/revoke-link': memberChange,
  '/admin/members/[id]/disable': memberChange,
  '/admin/members/[id]/enable': memberChange,
  '/admin/members/[id]/reset-second-factor': memberChange,
  '/admin/languages/switch': { as: 'admin', fields: ['language', 'turn', 'confirm-code'] },
  '/admin/exports/start': { as: 'admin', fields: ['format', 'urgency', 'state', 'from', 'to'] },
  '/admin/exports/[id]/cancel': { as: 'admin', fields: [], id: 'export' },
  '/admin/exports/[id]/file': { as: 'admin', fields: ['name'], id: 'export' },
  '/admin/audit/export': { as: 'admin', fields: ['member', 'action', 'subject', 'from', 'to'], slow: true },
};
