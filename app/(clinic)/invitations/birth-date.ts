import type { Fields } from '@/lib/form/read-answer';
import { readBirthDate } from '@/lib/form/read-birth-date';
import type { Member } from '@/lib/server/actor';
import { todayIn } from '@/lib/server/clinic/clinic-day';
import { findClinic } from '@/lib/server/clinic/clinics';

type Typed = { ok: true; birthDate: string | undefined } | { ok: false };

/** The date of birth that the front desk typed, if any; not ok if what was typed is no day. */
export async function typedBirthDate(member: Member, fields: Fields): Promise<Typed> {
  const { timeZone } = await findClinic(member);
  const { value, complaint } = readBirthDate(fields, todayIn(timeZone));
  if (complaint) return { ok: false };

  return { ok: true, birthDate: typeof value === 'string' ? value : undefined };
}
