export type Kind = 'clinician' | 'front-desk' | 'admin';

const places = [
  { href: '/inbox', name: 'inbox', for: ['clinician'] },
  { href: '/invitations', name: 'invitations', for: ['clinician', 'front-desk', 'admin'] },
  { href: '/insights', name: 'insights', for: ['clinician', 'admin'] },
  { href: '/admin/members', name: 'members', for: ['admin'] },
  { href: '/admin/languages', name: 'languages', for: ['admin'] },
  { href: '/admin/sign-on', name: 'signOn', for: ['admin'] },
  { href: '/admin/keys', name: 'keys', for: ['admin'] },
  { href: '/admin/mail', name: 'mail', for: ['admin'] },
  { href: '/admin/exports', name: 'exports', for: ['admin'] },
  { href: '/admin/audit', name: 'audit', for: ['admin'] },
] as const satisfies readonly { href: string; name: string; for: readonly Kind[] }[];

/** The pages that the bar leads to, by who is signed in; `name` is a word of `clinicBar`. */
export function placesOf(kind: Kind) {
  return places.filter((place) => (place.for as readonly Kind[]).includes(kind));
}
