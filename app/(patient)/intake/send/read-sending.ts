import type { Fields } from '@/lib/form/read-answer';
import type { Sending } from '@/lib/server/intake/submissions';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Which draft is to be sent, in which version; null when that cannot be read. */
export function readSending({ key = [], version = [], ...unknown }: Fields): Sending | null {
  const [onlyKey = '', onlyVersion = ''] = [key[0], version[0]];
  const readable = uuid.test(onlyKey) && /^\d{1,9}$/.test(onlyVersion);
  if (!readable || key.length + version.length !== 2 || Object.keys(unknown).length > 0) return null;

  return { key: onlyKey.toLowerCase(), version: Number(onlyVersion) };
}
