import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import type { BulkSelection } from '../../intake/bulk-selection';
import { fits } from '../inbox/conditions';

export type Asked = Readonly<{ clinicId: string; selection: BulkSelection; timeZone: string; askedAt: Date }>;

/**
 * The condition that a row of `review` is among those asked for, and came in before it was asked. Where consent was taken
 * back the answers are in no bulk file: the clinic gets in touch before it uses them.
 */
export function isAsked({ clinicId, selection, timeZone, askedAt }: Asked): Prisma.Sql {
  return Prisma.sql`clinic_id = ${clinicId}::uuid AND received_at <= ${askedAt}::timestamptz
    AND ${fits({ show: 'open', ...selection }, { memberId: clinicId, timeZone })}
    AND intake_id NOT IN (
      SELECT i.id FROM consent_withdrawal w
        JOIN consent c ON c.clinic_id = w.clinic_id AND c.id = w.consent_id
        JOIN intake i ON i.clinic_id = c.clinic_id AND i.invitation_id = c.invitation_id
       WHERE w.clinic_id = ${clinicId}::uuid AND NOT EXISTS (
         SELECT FROM consent n WHERE n.clinic_id = c.clinic_id AND n.invitation_id = c.invitation_id
            AND (n.given_at, n.id) > (c.given_at, c.id)))`;
}
