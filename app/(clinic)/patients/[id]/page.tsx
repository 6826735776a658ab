import type { Metadata } from 'next';
import { z } from 'zod';
import { OverTime } from '@/components/patients/over-time';
import { refuse } from '@/lib/server/audit/refusals';
import { findPatient } from '@/lib/server/patient/find-patient';
import { requireId } from '@/lib/server/request/require-id';
import { requireClinician } from '@/lib/server/session/session';

export const metadata: Metadata = { title: 'Over time' };
const route = 'GET /patients/[id]';

type Props = Readonly<{
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

export default async function PatientPage({ params, searchParams }: Props) {
  const clinician = await requireClinician(route);
  const patient = await findPatient(clinician, requireId((await params).id));
  if (!patient) return refuse(clinician, route);
  const { from, to } = await searchParams;

  return <OverTime patient={patient} compared={{ from: idOf(from), to: idOf(to) }} />;
}

/** One of two intakes to set side by side, named in the page's address. */
function idOf(given: unknown): string | null {
  return z.uuid().safeParse(given).data ?? null;
}
