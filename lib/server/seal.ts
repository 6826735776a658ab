import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env';

type Place = Readonly<{ table: string; column: string; rowId: string; clinicId: string }>;

const key = () => Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, '', 'seal', 32));
const about = ({ table, column, rowId, clinicId }: Place) => Buffer.from([table, column, rowId, clinicId].join('|'));

export async function seal(place: Place, text: string): Promise<string> {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(), iv).setAAD(about(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);

  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

export async function unseal(place: Place, sealed: string): Promise<string> {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12)).setAAD(about(place));
  decipher.setAuthTag(bytes.subarray(12, 28));

  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
