import 'server-only';

const maxLength = 60;

/** A clinic's name as its public address: small letters, digits and hyphens. */
export function toSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');

  return slug || 'clinic';
}

/** Whether a text may be such an address at all. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text);
}
