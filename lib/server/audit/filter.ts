import 'server-only';
import { z } from 'zod';
import { isCalendarDay } from '../../form/answers';
import { auditActions } from './actions';

// There is no year 0, to PostgreSQL either.
const day = z.string().refine(isCalendarDay).optional().catch(undefined);

/** Which lines of the trail are asked for; days are those of the clinic. What cannot be read is not asked for. */
const filterSchema = z.object({
  member: z.uuid().optional().catch(undefined),
  action: z.enum(auditActions).optional().catch(undefined),
  subject: z.uuid().optional().catch(undefined),
  from: day,
  to: day,
});

export type AuditFilter = z.infer<typeof filterSchema>;

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The filter of an address or a form, of each field the first value. */
export function readFilter(given: Given): AuditFilter {
  return filterSchema.parse(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value].flat()[0]])),
  );
}

/** The line that a page of the trail begins before, if the address names one. */
export function readBefore(given: Given): bigint | undefined {
  const before = z
    .string()
    .regex(/^\d{1,18}$/)
    .safeParse(given.before);

  return before.success ? BigInt(before.data) : undefined;
}
