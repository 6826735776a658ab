import 'server-only';
import { type Keyring, open, seal } from '../vault/sealing';

/** What opens a form, or an account: it goes into the mail, and is otherwise kept as a hash. */
export type LinkSecret = Readonly<{ token: string; code?: string | undefined }>;

const placeOf = (rowId: string) => ({ table: 'mail', column: 'sealed', rowId });

export function sealLinkSecret(keyring: Keyring, mailId: string, { token, code }: LinkSecret): string {
  return seal(keyring, placeOf(mailId), JSON.stringify({ token, code }));
}

export function openLinkSecret(keyring: Keyring, { id, sealed }: { id: string; sealed: string }): LinkSecret {
  return JSON.parse(open(keyring, placeOf(id), sealed));
}
