import { encode } from 'next-auth/jwt';
import type { Clinician } from '@/lib/server/actor';
import { withClinic } from '@/lib/server/database/database';
import { env } from '@/lib/server/env';
import { startSession } from '@/lib/server/session/member-sessions';
import { findMemberByAddress } from '@/lib/server/sign-in/sign-in';

// Run as a process of its own, under the condition that lets server code in. Prints the demo's clinic, and the cookies of so
// many sessions of its clinician.
const found = await findMemberByAddress('ana@riverside.example');
if (!found) throw new Error('The demo has no Ana.');
const { id: memberId, clinicId } = found;
const actor = { kind: 'clinician', memberId, clinicId } as Clinician;
const cookies: string[] = [];
for (let count = Number(process.argv[2]); count > 0; count--) {
  const sid = await withClinic(clinicId, (tx) => startSession(tx, { actor, device: '' }));
  cookies.push(`backstory-member=${await encode({ token: { sid }, secret: env().AUTH_SECRET, maxAge: 3600 })}`);
}
process.stdout.write(JSON.stringify({ clinicId, cookies }), () => process.exit(0));
