import type { Intake } from '../../intake/intake';
import { asOf } from '../as-of';
import { plainText } from '../plain-text';
import { field, message, moment, segment } from './encoding';
import { header, own, ownId, patient, visit } from './heading';

/** The summary in words as an HL7 v2.5.1 MDM^T02, a line of it in each OBX, for a system that files documents. */
export function toMdm(intake: Intake): string {
  const { id, clinic, receivedAt } = intake;
  const lines = plainText(intake).trimEnd().split('\n');

  return message([
    header(intake, { type: 'MDM', event: 'T02', structure: 'MDM_T02' }),
    segment('EVN', { 1: field('T02'), 2: moment(asOf(intake), clinic.timeZone) }),
    patient(intake),
    visit,
    segment('TXA', {
      1: field(1),
      2: field('BACKINTAKE'),
      3: field('TX'),
      4: moment(receivedAt, clinic.timeZone),
      6: moment(asOf(intake), clinic.timeZone),
      12: ownId(id),
      17: field('DO'),
      18: field('R'),
      19: field('AV'),
    }),
    ...lines.map((line, index) =>
      segment('OBX', {
        1: field(index + 1),
        2: field('TX'),
        3: field('summary', 'Back intake, patient-reported', own),
        5: field(line),
        11: field('F'),
      }),
    ),
  ]);
}
