import { dayWords } from '@/lib/form/answer-words';
import type { Intake } from '@/lib/intake/intake';
import { lineWords } from '@/lib/intake/key-facts';
import { summarize } from '@/lib/intake/summary';

/** Age, date of birth, sex at birth, record number and phone: what tells one patient from another of the same name. */
export function WhoTheyAre({ intake }: Readonly<{ intake: Intake }>) {
  const { patient, age, answers } = intake;
  const born = patient.birthDate ?? answers.dob;
  const saysOther = patient.birthDate !== null && answers.dob !== undefined && answers.dob !== patient.birthDate;
  const sex = summarize(intake)
    .flatMap(({ lines }) => lines)
    .find(({ question }) => question === 'sex-birth');

  return (
    <p className="flex flex-wrap gap-x-3 text-sm tabular-nums">
      <span className="font-medium">{age === null ? 'Age not given' : `${age} years`}</span>
      <span>{born === undefined ? 'Date of birth not given' : `born ${dayWords(born)}`}</span>
      {saysOther && answers.dob && (
        <strong className="text-error">The patient gave another date of birth: {dayWords(answers.dob)}</strong>
      )}
      <span>Sex at birth: {sex ? lineWords(sex) : 'not asked'}</span>
      <span>Record: {patient.recordNumber === null ? 'no number' : <bdi>{patient.recordNumber}</bdi>}</span>
      {patient.phone !== null && (
        <span>
          Phone: <bdi>{patient.phone}</bdi>
        </span>
      )}
    </p>
  );
}
