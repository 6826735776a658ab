import type { AppRouteHandlerRoutes, AppRoutes } from '@/.next/types/routes';

/** Everyone there is: nobody known, a patient with an open form, someone who still owes the second factor, a member. */
export const everyone = ['nobody', 'patient', 'entrant', 'clinician', 'front-desk', 'admin'] as const;
export type Who = (typeof everyone)[number];

type Access = Readonly<{
  GET?: readonly Who[];
  POST?: readonly Who[];
  /** What [id] names. It must be the asker's own clinic's; to all others the route is not there. */
  names?: 'intake' | 'invitation' | 'member' | 'patient' | 'red-flag' | 'mail' | 'export';
}>;

const members = ['clinician', 'front-desk', 'admin'] as const;
const clinicians = ['clinician'] as const;
const admins = ['admin'] as const;
const patients = ['patient'] as const;
const entrants = ['entrant'] as const;

/**
 * Who may do what: the one list of every page and every door. A route without a row does not compile. Each row is tried
 * on the built server by everyone, with every method, on what is theirs and what is not (`tests/browser/access.spec.ts`);
 * the doors themselves decide in the store functions, by the actor that those take.
 */
export const access = {
  '/': { GET: everyone },
  '/healthz': { GET: everyone },
  '/readyz': { GET: everyone },
  '/plain.css': { GET: everyone },
  '/browser-reports': { POST: everyone },
  // In a demo; elsewhere it is not there for anybody.
  '/demo/outbox': { GET: everyone },
  '/styleguide': { GET: everyone },

  '/start': { GET: everyone },
  '/start/open': { POST: everyone },
  '/c/[clinic]': { GET: everyone },
  '/language': { POST: everyone },
  '/intake': { GET: patients },
  '/intake/[step]': { GET: patients },
  '/intake/[step]/save': { POST: patients },
  '/intake/birth-date': { GET: patients },
  '/intake/birth-date/check': { POST: patients },
  '/intake/check': { GET: patients },
  '/intake/send': { POST: patients },
  '/intake/sent': { GET: patients },
  '/intake/sent/copy.pdf': { GET: patients },
  '/intake/urgent': { GET: patients },
  '/intake/both-right': { POST: patients },
  '/intake/still-right': { POST: patients },
  '/intake/consent': { GET: patients },
  '/intake/consent/give': { POST: patients },
  '/intake/withdraw': { GET: patients },
  '/intake/withdraw/confirm': { POST: patients },
  '/intake/hand-back': { POST: everyone },
  '/intake/hand-over': { POST: patients },
  '/no-reminders': { GET: everyone },
  '/no-reminders/stop': { POST: everyone },

  '/sign-in': { GET: everyone },
  '/sign-in/enter': { POST: everyone },
  '/sign-in/code': { GET: entrants },
  '/sign-in/code/check': { POST: entrants },
  '/sign-in/set-up': { GET: entrants },
  '/sign-in/set-up/confirm': { POST: entrants },
  '/sign-in/forgot': { GET: everyone },
  '/sign-in/forgot/ask': { POST: everyone },
  '/sign-in/passkey/begin': { POST: everyone },
  '/sign-in/passkey/finish': { POST: everyone },
  '/sign-in/code/passkey/begin': { POST: entrants },
  '/sign-in/code/passkey/finish': { POST: entrants },
  '/sign-in/organisation': { GET: everyone },
  '/sign-in/organisation/start': { POST: everyone },
  '/sign-in/organisation/callback': { GET: everyone },
  '/sign-out': { POST: everyone },
  '/welcome': { GET: everyone },
  '/welcome/open': { POST: everyone },
  // With a link to hand over, which a cookie holds; without one, for nobody.
  '/welcome/password': { GET: [] },
  '/welcome/password/save': { POST: [] },
  '/session': { GET: everyone },
  '/session/extend': { POST: members },

  '/home': { GET: members },
  '/how-this-works': { GET: ['clinician', 'admin'] },
  '/account': { GET: members },
  '/account/authenticator': { GET: members },
  '/account/authenticator/prepare': { POST: members },
  '/account/authenticator/confirm': { POST: members },
  '/account/confirm': { POST: members },
  '/account/confirm/organisation': { POST: members },
  '/account/passkeys': { GET: members },
  '/account/passkeys/begin': { POST: members },
  '/account/passkeys/add': { POST: members },
  '/account/passkeys/remove': { POST: members },
  '/account/keys': { POST: members },
  '/account/password': { POST: members },
  '/account/recovery-codes': { GET: members },
  '/account/recovery-codes/keep': { POST: members },
  '/account/recovery-codes/renew': { POST: members },
  '/account/sessions/end': { POST: members },
  '/account/sessions/end-others': { POST: members },

  '/invitations': { GET: members },
  '/invitations/create': { POST: members },
  '/invitations/[id]/again': { POST: members, names: 'invitation' },
  '/invitations/[id]/resend': { POST: members, names: 'invitation' },
  '/invitations/[id]/sheet': { POST: members, names: 'invitation' },
  '/invitations/[id]/revoke': { POST: members, names: 'invitation' },
  '/invitations/[id]/tablet': { POST: members, names: 'invitation' },

  '/inbox': { GET: clinicians },
  '/inbox/bulk': { POST: clinicians },
  '/inbox/find': { POST: clinicians },
  '/inbox/undo': { POST: clinicians },
  '/inbox/views/remove': { POST: clinicians },
  '/inbox/views/save': { POST: clinicians },
  '/inbox/live': { GET: clinicians },
  '/red-flags/[id]': { GET: clinicians, names: 'red-flag' },
  '/red-flags/[id]/respond': { POST: clinicians, names: 'red-flag' },
  '/intakes/[id]': { GET: clinicians, names: 'intake' },
  '/intakes/[id]/live': { GET: clinicians, names: 'intake' },
  '/intakes/[id]/summary': { GET: clinicians, names: 'intake' },
  '/intakes/[id]/face-sheet.pdf': { GET: clinicians, names: 'intake' },
  '/intakes/[id]/full.pdf': { GET: clinicians, names: 'intake' },
  '/intakes/[id]/bundle.json': { GET: clinicians, names: 'intake' },
  '/intakes/[id]/oru.hl7': { GET: clinicians, names: 'intake' },
  '/intakes/[id]/mdm.hl7': { GET: clinicians, names: 'intake' },
  '/intakes/[id]/review': { POST: clinicians, names: 'intake' },
  '/intakes/[id]/assign': { POST: clinicians, names: 'intake' },
  '/intakes/[id]/verdict': { POST: clinicians, names: 'intake' },
  '/intakes/[id]/urgency': { POST: clinicians, names: 'intake' },
  '/intakes/[id]/acknowledge': { POST: clinicians, names: 'intake' },
  '/intakes/[id]/history': { POST: clinicians, names: 'intake' },
  '/intakes/[id]/let-go': { POST: clinicians, names: 'intake' },
  '/patients/[id]': { GET: clinicians, names: 'patient' },
  '/insights': { GET: ['clinician', 'admin'] },

  // For other systems, by a key of theirs: a cookie opens nothing there.
  '/api/fhir/R4/[[...path]]': { GET: [] },
  '/api/fhir/R4/.well-known/smart-configuration': { GET: everyone },
  '/api/fhir/token': { POST: everyone },

  '/admin/audit': { GET: admins },
  '/admin/audit/export': { POST: admins },
  '/admin/exports': { GET: admins },
  '/admin/exports/dictionary': { GET: admins },
  '/admin/exports/start': { POST: admins },
  '/admin/exports/[id]/cancel': { POST: admins, names: 'export' },
  '/admin/exports/[id]/file': { GET: admins, POST: admins, names: 'export' },
  '/admin/exports/[id]/status': { GET: admins, names: 'export' },
  '/admin/sign-on': { GET: admins },
  '/admin/sign-on/save': { POST: admins },
  '/admin/sign-on/remove': { POST: admins },
  '/admin/keys': { GET: admins },
  '/admin/keys/create': { POST: admins },
  '/admin/keys/revoke': { POST: admins },
  '/admin/languages': { GET: admins },
  '/admin/languages/switch': { POST: admins },
  '/admin/mail': { GET: admins },
  '/admin/mail/[id]/retry': { POST: admins, names: 'mail' },
  '/admin/members': { GET: admins },
  '/admin/members/invite': { POST: admins },
  '/admin/members/[id]': { GET: admins, names: 'member' },
  '/admin/members/[id]/role': { POST: admins, names: 'member' },
  '/admin/members/[id]/link': { POST: admins, names: 'member' },
  '/admin/members/[id]/revoke-link': { POST: admins, names: 'member' },
  '/admin/members/[id]/reset-second-factor': { POST: admins, names: 'member' },
  '/admin/members/[id]/disable': { POST: admins, names: 'member' },
  '/admin/members/[id]/enable': { POST: admins, names: 'member' },
} as const satisfies Record<AppRoutes | AppRouteHandlerRoutes, Access>;

const templates = Object.entries<Access>(access).map(([route, row]) => ({
  parts: route.split('/'),
  methods: [...(row.GET ? ['GET', 'HEAD'] : []), ...(row.POST ? ['POST'] : [])],
}));

/** The methods of the route that answers a path; none of its own where there is no such route. */
export function methodsOf(path: string): readonly string[] | undefined {
  const parts = path.split('/');
  const fits = templates.filter(
    (template) =>
      (template.parts.length === parts.length || template.parts.at(-1)?.startsWith('[[...')) &&
      template.parts.every((part, index) => part === parts[index] || fills(part, parts[index])),
  );
  // A route written out stands before one with a part to fill in.
  const exact = fits.find((template) => template.parts.every((part, index) => part === parts[index]));

  return (exact ?? fits[0])?.methods;
}

/** Whether a part of an address fills a part of a template in; `[[...path]]` is filled in by any number, and by none. */
function fills(template: string, part: string | undefined): boolean {
  return template.startsWith('[[...') || (template.startsWith('[') && part !== undefined && part !== '');
}
