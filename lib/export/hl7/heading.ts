import type { Intake } from '../../intake/intake';
import { asOf } from '../as-of';
import { day, type Field, field, moment, repeated, segment } from './encoding';

const application = 'BACKSTORY';

/** The code system of everything that is ours. */
export const own = '99BACKSTORY';

/** An id that this application gave out. */
export const ownId = (id: string): Field => field(id, application);

type Kind = Readonly<{ type: string; event: string; structure: string }>;

/**
 * MSH: which message this is, and how its characters are encoded. Its control id is the same for the same record, and
 * another one as soon as anything in it has changed.
 */
export function header(intake: Intake, { type, event, structure }: Kind): string {
  const { id, clinic } = intake;
  const at = asOf(intake);
  const control = type.slice(0, 1) + id.replaceAll('-', '').slice(-10) + at.getTime().toString(36);
  const said = segment('MSH', {
    3: field(application),
    4: field(clinic.name),
    7: moment(at, clinic.timeZone),
    9: field(type, event, structure),
    10: field(control),
    11: field('P'),
    12: field('2.5.1'),
    18: field('UNICODE UTF-8'),
  });

  // The first field is the delimiter itself, and the second names the others as they are.
  return said.replace('MSH|||', 'MSH|^~\\&|');
}

/** PID: whom it is about. The sex is left open: the form asks for the sex at birth, which is another thing. */
export function patient({ patient, answers, clinic }: Intake): string {
  const record = patient.recordNumber ? [field(patient.recordNumber, null, null, clinic.name, 'MR')] : [];

  return segment('PID', {
    1: field(1),
    3: repeated(field(patient.id, null, null, application, 'PI'), ...record),
    5: field(patient.name, null, null, null, null, null, 'D'),
    7: day(patient.birthDate ?? answers.dob),
    ...(patient.phone && {
      13: field(null, 'PRN', 'PH', null, null, null, null, null, null, null, null, patient.phone),
    }),
  });
}

/** PV1: answered outside of any stay. */
export const visit = segment('PV1', { 1: field(1), 2: field('O') });
