import type { CodeableConcept, Coding, Observation, ObservationComponent, Quantity } from '@medplum/fhirtypes';
import type { QuestionId } from '../../form/form';
import { notValidatedIn } from '../../form/words/instruments';
import { findQuestion } from '../../intake/find-question';
import { hoursProfiles } from '../../intake/hours-profile';
import { exerciseVitalSign } from '../../intake/instruments/exercise-vital-sign';
import { nprsScore } from '../../intake/instruments/nprs';
import { pegScore } from '../../intake/instruments/peg';
import { rolandMorrisScore } from '../../intake/instruments/roland-morris';
import type { Intake } from '../../intake/intake';
import { languageWords } from '../../intake/language-words';
import { momentIn } from './moments';
import { answeredBy, patientOf, responseOf } from './references';
import { type Absence, codeSystem, hl7Code, loinc, ownCode } from './systems';

type Value = Pick<ObservationComponent, 'valueQuantity' | 'valueCodeableConcept' | 'dataAbsentReason'>;

/** The scores of the form, and how stiffness and pain go through the day: what can be drawn over time. */
export function toObservations(intake: Intake): Observation[] {
  return [peg(intake), painNow(intake), ...profiles(intake), ...activity(intake), ...disability(intake)];
}

function observation(intake: Intake, id: string, code: CodeableConcept, value: Partial<Observation>): Observation {
  const { receivedAt, clinic } = intake;

  return {
    resourceType: 'Observation',
    id: `${intake.id}-${id}`,
    status: 'final',
    category: [hl7Code('observation-category', 'survey')],
    code,
    subject: patientOf(intake),
    effectiveDateTime: momentIn(receivedAt, clinic.timeZone),
    performer: [answeredBy(intake)],
    derivedFrom: [responseOf(intake)],
    ...value,
  };
}

const pegItems = { 'peg-p': 'Pain', 'peg-e': 'Enjoyment of life', 'peg-g': 'General activity' } as const;

function peg(intake: Intake): Observation {
  const component = (Object.keys(pegItems) as (keyof typeof pegItems)[]).map((id) => ({
    code: published(loinc[id], pegItems[id]),
    ...scored(intake.answers[id], reasonFor(intake, id)),
  }));
  const score = scored(pegScore(intake.answers), 'unknown');

  return observation(intake, 'peg', published('91147-9', 'PEG: mean of pain, enjoyment and activity, past week'), {
    ...score,
    ...notValidated(intake, 'PEG'),
    component,
  });
}

function painNow(intake: Intake): Observation {
  const value = scored(nprsScore(intake.answers), reasonFor(intake, 'nprs-now'));

  return observation(intake, 'pain-now', published(loinc['nprs-now'], 'Pain now, 0 to 10'), value);
}

const profileOf = { Stiffness: 'hours-stiff', Pain: 'hours-pain' } as const;

function profiles(intake: Intake): Observation[] {
  return hoursProfiles(intake).map(({ of, hours }) => {
    const id = profileOf[of];
    const question = findQuestion(intake.steps, id);
    const codes = question?.kind === 'matrix' ? Object.keys(question.options) : [];
    const component = hours.map(({ span, level, word }): ObservationComponent => {
      const code = { coding: [ownCode('score', `${id}-${span}`)], text: `${span} h` };
      if (level === null) return { code, dataAbsentReason: missing('unknown') };

      return { code, valueCodeableConcept: { coding: [{ system: codeSystem(id), code: codes[level] }], text: word } };
    });

    return observation(
      intake,
      id,
      { coding: [ownCode('score', id)], text: `${of} through the day and night` },
      {
        component,
      },
    );
  });
}

function activity(intake: Intake): Observation[] {
  const sign = exerciseVitalSign(intake.answers);
  if (!sign) return [];
  const valueQuantity = quantity(sign.minutesAWeek, 'min/wk');

  return [observation(intake, 'activity', own('activity', 'Minutes of exercise in a week'), { valueQuantity })];
}

function disability(intake: Intake): Observation[] {
  const score = rolandMorrisScore(intake.answers);
  if (score === null) return [];
  const value = { ...scored(score, 'unknown'), ...notValidated(intake, 'Roland-Morris') };

  return [observation(intake, 'roland-morris', own('roland-morris', 'Roland-Morris, 0 to 24'), value)];
}

const own = (code: string, text: string): CodeableConcept => ({ coding: [ownCode('score', code)], text });

function published(code: string | undefined, text: string): CodeableConcept {
  const coding: Coding[] = code ? [{ system: 'http://loinc.org', code }] : [];

  return { coding, text };
}

function scored(score: number | null | undefined, otherwise: Absence): Value {
  return typeof score === 'number'
    ? { valueQuantity: quantity(score, '{score}') }
    : { dataAbsentReason: missing(otherwise) };
}

function quantity(value: number, unit: string): Quantity {
  return { value, unit, system: 'http://unitsofmeasure.org', code: unit };
}

const missing = (code: Absence) => hl7Code('data-absent-reason', code);

const reasonFor = ({ declined }: Intake, id: QuestionId): Absence =>
  declined.includes(id) ? 'asked-declined' : 'unknown';

function notValidated({ language }: Intake, name: ReturnType<typeof notValidatedIn>[number]): Partial<Observation> {
  if (!notValidatedIn(language).includes(name)) return {};

  return { note: [{ text: `A working ${languageWords(language)} translation, not the validated version.` }] };
}
