import 'server-only';
import type { Fields } from '../../form/read-answer';
import type { PatientActor } from '../actor';
import { answerPost, handlePost } from '../request/post';
import { findPatient } from './patient-session';

type Posted = Readonly<{ request: Request; fields: Fields; patient: PatientActor }>;
type Handle<Context> = (posted: Posted, context: Context) => Promise<Response>;

/**
 * The door for what a patient changes: `handlePost`, for whom this browser fills in for. Anybody else is sent to the
 * start page, which says why (401), before a field is looked at.
 */
export function handlePatientPost<Context>(handle: Handle<Context>, limits?: { maxKibibytes: number }) {
  return handlePost<Context>(async ({ request, fields }, context) => {
    const patient = await findPatient();
    if (patient.ok) return handle({ request, fields, patient: patient.value }, context);
    const problem = patient.problem === 'revoked' ? 'revoked' : 'expired';

    return answerPost(request, { to: `/start?problem=${problem}`, status: 401 });
  }, limits);
}
