import type { Fields } from '@/lib/form/read-answer';
import { readBirthDate } from '@/lib/form/read-birth-date';
import type { Result } from '@/lib/intake/result';
import type { Member } from '@/lib/server/actor';
import { todayIn } from '@/lib/server/clinic/clinic-day';
import { findClinic } from '@/lib/server/clinic/clinics';
import { readMailAddress } from '@/lib/server/mail/address';
import { readClinicTime } from '@/lib/server/mail/clinic-hours';

type Typed = Readonly<{ birthDate?: string | undefined; email?: string | undefined; visitAt?: Date | undefined }>;

const mostDaysAhead = 90;

/** What the front desk typed beside a name, if anything; or the first of it that cannot be read. */
export async function typedDetails(
  member: Member,
  fields: Fields,
): Promise<Result<Typed, 'birth-date' | 'email' | 'visit'>> {
  const { timeZone } = await findClinic(member);
  const { value, complaint } = readBirthDate(fields, todayIn(timeZone));
  if (complaint) return { ok: false, problem: 'birth-date' };
  const [typedEmail = '', typedVisit = ''] = [fields.email?.[0]?.trim(), fields.visit?.[0]?.trim()];
  const email = readMailAddress(typedEmail);
  if (typedEmail !== '' && !email) return { ok: false, problem: 'email' };
  const visitAt = readClinicTime(typedVisit, timeZone);
  if (typedVisit !== '' && !(visitAt && isAhead(visitAt))) return { ok: false, problem: 'visit' };

  return {
    ok: true,
    value: {
      birthDate: typeof value === 'string' ? value : undefined,
      email: email ?? undefined,
      visitAt: visitAt ?? undefined,
    },
  };
}

function isAhead(at: Date): boolean {
  const ahead = at.getTime() - Date.now();

  return ahead > 0 && ahead < mostDaysAhead * 24 * 3_600_000;
}
