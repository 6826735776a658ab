import { referenceOf } from '@/lib/intake/reference';
import type { Clinician } from '@/lib/server/actor';
import { refuse } from '@/lib/server/audit/refusals';
import { findIntake, type OpenIntake } from '@/lib/server/intake/intakes';
import { fileResponse } from '@/lib/server/request/file-response';
import { requireId } from '@/lib/server/request/require-id';
import { requireClinician } from '@/lib/server/session/session';

type Asked = Readonly<{
  params: Promise<{ id: string }>;
  /** The template, such as "GET /intakes/[id]/full.pdf": the audit trail tells by it what was taken out. */
  route: string;
  /** The end of the file's name; before it stands the intake's reference, never a name of a person. */
  name: string;
  type: string;
}>;

type Make = (intake: OpenIntake, clinician: Clinician) => string | Buffer;

/** One intake as a file for the clinician who asks; that it was taken out is written down as it is read. */
export async function takeOut({ params, route, name, type }: Asked, make: Make): Promise<Response> {
  const clinician = await requireClinician(route);
  const intake = await findIntake(clinician, requireId((await params).id), { exportedBy: route });
  if (!intake) return refuse(clinician, route);

  return fileResponse(make(intake, clinician), { name: `intake-${referenceOf(intake.id)}-${name}`, type });
}
