import type { Intake } from '../../intake/intake';
import { isReviewed } from '../../intake/review';
import { asOf } from '../as-of';
import { field, message, moment, segment } from './encoding';
import { header, own, ownId, patient } from './heading';
import { type Result, resultsOf } from './results';

/**
 * An intake as an HL7 v2.5.1 ORU^R01: urgency, red flags, scores, patterns, verdicts and every answer to what was asked,
 * each an OBX, for a system that keeps values.
 */
export function toOru(intake: Intake): string {
  const { id, clinic, receivedAt, review } = intake;

  return message([
    header(intake, { type: 'ORU', event: 'R01', structure: 'ORU_R01' }),
    patient(intake),
    segment('OBR', {
      1: field(1),
      3: ownId(id),
      4: field('back-intake', 'Back intake, patient-reported', own),
      7: moment(receivedAt, clinic.timeZone),
      22: moment(asOf(intake), clinic.timeZone),
      25: field(isReviewed(review.state) ? 'F' : 'P'),
    }),
    ...resultsOf(intake).map((result, index) => observation(result, index, intake)),
  ]);
}

function observation({ code, name, system, value, flag, absent }: Result, index: number, intake: Intake): string {
  const number = typeof value === 'object';

  return segment('OBX', {
    1: field(index + 1),
    2: field(number ? 'NM' : 'FT'),
    3: field(code, name, system ?? own),
    5: field(number ? value.number : value),
    6: number ? field(value.unit, null, 'UCUM') : undefined,
    8: field(flag),
    // X: there is no result to be had.
    11: field(absent ? 'X' : 'F'),
    14: moment(intake.receivedAt, intake.clinic.timeZone),
  });
}
