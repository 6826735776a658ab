import 'server-only';
import { type Keyring, open, seal } from '../vault/sealing';

/** Who a member is. In the database both are one sealed text. */
export type MemberDetails = Readonly<{ name: string; email: string }>;

const placeOf = (rowId: string) => ({ table: 'member', column: 'sealed', rowId });

export function sealMember(keyring: Keyring, id: string, { name, email }: MemberDetails): string {
  return seal(keyring, placeOf(id), JSON.stringify({ name, email }));
}

export function openMember(keyring: Keyring, { id, sealed }: { id: string; sealed: string }): MemberDetails {
  return JSON.parse(open(keyring, placeOf(id), sealed));
}
