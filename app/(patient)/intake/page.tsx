import { redirect } from 'next/navigation';
import { requirePatient } from '@/lib/server/patient/patient-session';
import { goOnPath } from '../go-on';

/** Goes on where the patient stopped. */
export default async function IntakePage() {
  redirect(await goOnPath(await requirePatient()));
}
