import { withClinic } from '@/lib/server/database/database';

// Run as a process of its own: makes a clinic's sessions look as if nothing had happened, and no code been shown, for
// so many seconds.
const [clinicId = '', idle = '', shown = ''] = process.argv.slice(2);
const ago = (seconds: string) => new Date(Date.now() - Number(seconds) * 1000);
await withClinic(clinicId, (tx) =>
  tx.memberSession.updateMany({
    where: { clinicId, endedAt: null, secondFactorAt: { not: null } },
    data: { lastSeenAt: ago(idle), secondFactorAt: ago(shown) },
  }),
);
process.exit(0);
