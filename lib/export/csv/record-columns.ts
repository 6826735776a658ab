import { languages } from '../../form/language';
import { answerers } from '../../intake/consent/answerer';
import { reviewStates, urgencies } from '../../intake/review';
import { verdictKinds } from '../../intake/verdict/verdict';
import { causes } from '../../tagging/causes/causes';
import { type Column, joined } from './column';
import type { IntakeRow } from './intake-row';
import { localTime } from './local-time';

const oneOf = (codes: readonly string[]) => codes.join('; ');

/** Whose intake it is, and when it came; local times are those of the clinic, whose zone the heading names. */
export function whoAndWhen(timeZone: string): Column<IntakeRow>[] {
  const local = (name: string, says: string, at: (row: IntakeRow) => Date | null): Column<IntakeRow> => ({
    name: `${name} [${timeZone}]`,
    says: `${says}, by the clinic's clock`,
    values: 'YYYY-MM-DD HH:MM:SS',
    cell: (row) => localTime(at(row), timeZone),
  });

  return [
    { name: 'intake-id', says: 'The intake', values: 'an id', cell: ({ id }) => id },
    { name: 'patient-id', says: 'The patient; the same over all of their intakes', values: 'an id', cell: idOfPatient },
    { name: 'name', says: 'As the clinic wrote it', values: 'text', cell: ({ patient }) => patient.name },
    { name: 'record-number', says: "The clinic's own", values: 'text', cell: ({ patient }) => patient.recordNumber },
    {
      name: 'birth-date',
      says: 'As the clinic has it; what the patient said is in dob',
      values: 'a day, YYYY-MM-DD',
      cell: ({ patient }) => patient.birthDate,
    },
    { name: 'age', says: 'On the day of sending', values: 'a whole number of years', cell: ({ age }) => age },
    local('received', 'When it came in', ({ receivedAt }) => receivedAt),
    {
      name: 'received [UTC]',
      says: 'When it came in',
      values: 'YYYY-MM-DDTHH:MM:SS.sssZ',
      cell: ({ receivedAt }) => receivedAt.toISOString(),
    },
    {
      name: 'answered-by',
      says: 'Who answered; empty where the clinic brought it in',
      values: oneOf(answerers),
      cell: ({ answeredBy }) => answeredBy,
    },
    {
      name: 'language',
      says: 'In which it was answered',
      values: oneOf(languages),
      cell: ({ language }) => language,
    },
    { name: 'form-version', says: 'Of the questions', values: 'text', cell: ({ formVersion }) => formVersion },
    {
      name: 'review-state',
      says: "How far the clinician's work has come",
      values: oneOf(reviewStates),
      cell: ({ state }) => state,
    },
    local('opened', 'When a clinician first read it', ({ openedAt }) => openedAt),
    local('reviewed', 'When it came to be reviewed; empty while it is not', ({ reviewedAt }) => reviewedAt),
  ];
}

const idOfPatient = ({ patient }: IntakeRow) => patient.id;

/** What the rules and the clinicians made of it. Suggestions for a clinician, never a diagnosis. */
export const findingColumns: readonly Column<IntakeRow>[] = [
  {
    name: 'urgency',
    says: "As it counts: the rules', or what a clinician has made of it",
    values: oneOf(urgencies),
    cell: ({ urgency }) => urgency,
  },
  {
    name: 'urgency-by-rules',
    says: 'As the rules say',
    values: oneOf(urgencies),
    cell: ({ urgencyByRules }) => urgencyByRules,
  },
  {
    name: 'rules',
    says: 'The urgency rules that fired; docs/rules.md has them in words',
    values: 'ids, with a semicolon between',
    cell: ({ rules }) => joined(rules),
  },
  { name: 'rule-set', says: 'Version of the rules', values: 'text', cell: ({ ruleSet }) => ruleSet },
  {
    name: 'safety-screen',
    says: 'Was every red-flag question that was asked answered?',
    values: 'complete; incomplete',
    cell: ({ safetyScreen }) => safetyScreen,
  },
  {
    name: 'assessed',
    says: 'no: only the red flags were checked, and the empty tags say nothing',
    values: 'yes; no',
    cell: ({ assessed }) => (assessed ? 'yes' : 'no'),
  },
  ...causes.flatMap(({ id, name }): Column<IntakeRow>[] => [
    {
      name: `tag.${id}`,
      says: `${name}: how much the answers support it; empty where it is not listed`,
      values: 'strong; moderate; weak; base = always considered',
      cell: ({ tags }) => tags.get(id) ?? null,
    },
    {
      name: `verdict.${id}`,
      says: `${name}: a clinician's last verdict, or that they added it; empty where none was given`,
      values: oneOf(verdictKinds),
      cell: ({ verdicts }) => verdicts.get(id)?.kind ?? null,
    },
    {
      name: `verdict-reason.${id}`,
      says: `${name}: the reason of that verdict`,
      values: 'a code',
      cell: ({ verdicts }) => verdicts.get(id)?.reason ?? null,
    },
  ]),
];
