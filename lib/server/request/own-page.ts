import 'server-only';

/** The proxy says here which page was asked for, over whatever a client sent by that name. */
export const pageHeader = 'x-backstory-page';

/** The same with its query, which names nobody. */
export const addressHeader = 'x-backstory-address';

const pages = /^\/(inbox|invitations|account|admin|intakes|how-this-works)(\/[\w-]+)*$/;
const clinicPages =
  /^\/(inbox|invitations|account|admin|intakes|how-this-works|home|session|sign-in|sign-out|welcome|red-flags)(\/|$)/;
const patientPages = /^\/(|start|c\/[a-z0-9-]{1,80}|intake(\/[a-z-]+)?|no-reminders)(\?[\w=&-]*)?$/;

/** A page of the clinic to go back to after signing in; null for any other address, so that none leads elsewhere. */
export function toOwnPage(path: string | null | undefined): string | null {
  return path && pages.test(path) ? path : null;
}

/** Whether a path is the clinic's own; all else is read by patients, or is not there. */
export function isClinicPage(path: string): boolean {
  return clinicPages.test(path);
}

/** A page of the patient's to go back to; the start page for any other address. */
export function toPatientPage(address: string | null | undefined): string {
  return address && patientPages.test(address) ? address : '/start';
}
