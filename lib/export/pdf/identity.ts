import { dayWords } from '../../form/answer-words';
import { answererWords } from '../../intake/consent/answerer';
import type { Intake } from '../../intake/intake';
import { lineWords } from '../../intake/key-facts';
import { languageWords } from '../../intake/language-words';
import { reviewWords } from '../../intake/review-words';
import { showsNewest } from '../../intake/shows-newest';
import { summarize } from '../../intake/summary';
import { exactTime } from '../../intake/time-words';
import { inShort } from './written';

const most = { name: 90, short: 40 };

/** Who this is, when they come, and who answered: a name, what tells two of that name apart, and what to beware of. */
export function identityOf(intake: Intake) {
  const { patient, age, answers, clinic, receivedAt, visitAt, language, review } = intake;
  const answered = intake.consents.at(-1);
  const born = patient.birthDate ?? answers.dob;
  const sex = summarize(intake)
    .flatMap(({ lines }) => lines)
    .find(({ question }) => question === 'sex-birth');

  return {
    name: inShort(patient.name, most.name) || 'No name',
    facts: [
      age === null ? 'Age not given' : `${age} years`,
      born === undefined ? 'Date of birth not given' : `born ${dayWords(born)}`,
      `Sex at birth: ${sex ? lineWords(sex) : 'not asked'}`,
      `Record: ${patient.recordNumber === null ? 'no number' : inShort(patient.recordNumber, most.short)}`,
      ...(patient.phone === null ? [] : [`Phone: ${inShort(patient.phone, most.short)}`]),
    ],
    visit: [
      `Visit: ${visitAt === null ? 'no time given' : exactTime(visitAt, clinic.timeZone)}`,
      `Received: ${exactTime(receivedAt, clinic.timeZone)}`,
      `${reviewWords[review.state].state}${review.reviewer === null ? '' : ` by ${inShort(review.reviewer, most.short)}`}`,
    ],
    answered: `${
      answered
        ? `Answered by ${inShort(answered.name, most.name)} (${answererWords(answered.answeredBy)})`
        : 'Brought in by the clinic'
    }, in ${languageWords(language)}`,
    beware: [
      ...(showsNewest(intake) ? [] : ['An earlier evaluation, not the newest']),
      ...(answered?.withdrawnAt ? [`Consent withdrawn on ${exactTime(answered.withdrawnAt, clinic.timeZone)}`] : []),
      ...(patient.birthDate !== null && answers.dob !== undefined && answers.dob !== patient.birthDate
        ? [`The patient gave another date of birth: ${dayWords(answers.dob)}`]
        : []),
      ...(intake.unsentRedFlagId === null ? [] : ['A red flag was told before the form was sent']),
    ],
  };
}
