import 'server-only';
import { keyedHash, newToken } from '../secrets';

const most = 8;

/** This browser's id, if the member has wholly signed in from it before. The cookie holds the id and a mark of each such member. */
export function knownDevice(cookie: string | undefined, memberId: string): string | null {
  const [id = '', ...marks] = cookie?.split('.') ?? [];

  return marks.includes(mark(id, memberId)) ? id : null;
}

/** The cookie with this member's mark added. */
export function withMark(cookie: string | undefined, memberId: string): string {
  const [id = newToken(), ...marks] = cookie?.split('.') ?? [];
  const own = mark(id, memberId);

  return [id, own, ...marks.filter((known) => known !== own)].slice(0, 1 + most).join('.');
}

function mark(id: string, memberId: string): string {
  return Buffer.from(keyedHash('device', `${memberId} ${id}`).subarray(0, 16)).toString('base64url');
}
