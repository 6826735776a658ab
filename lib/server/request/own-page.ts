import 'server-only';

/** The proxy says here which page was asked for, over whatever a client sent by that name. */
export const pageHeader = 'x-backstory-page';

const pages = /^\/(inbox|invitations|account|admin|intakes|how-this-works)(\/[\w-]+)*$/;

/** A page of the clinic to go back to after signing in; null for any other address, so that none leads elsewhere. */
export function toOwnPage(path: string | null | undefined): string | null {
  return path && pages.test(path) ? path : null;
}
