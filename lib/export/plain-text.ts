import { answerWords } from '../form/answer-words';
import type { QuestionId } from '../form/form';
import { notValidatedIn } from '../form/words/instruments';
import { answererWords } from '../intake/consent/answerer';
import { findQuestion } from '../intake/find-question';
import { hoursProfiles, profileWords } from '../intake/hours-profile';
import { nprsScore } from '../intake/instruments/nprs';
import { pegScore } from '../intake/instruments/peg';
import { rolandMorrisScore } from '../intake/instruments/roland-morris';
import type { Intake } from '../intake/intake';
import { keyFacts, lineWords } from '../intake/key-facts';
import { languageWords } from '../intake/language-words';
import { ownWords } from '../intake/own-words';
import { confirmedWords } from '../intake/repeat/repeat';
import { showsNewest } from '../intake/shows-newest';
import { summarize } from '../intake/summary';
import { exactTime } from '../intake/time-words';
import { answerBlocks } from './answer-lines';
import { patternLines, patternsInShort } from './pattern-lines';
import { redFlagLines, reportedFlags } from './red-flag-lines';
import { plainPunctuation, quoteLines, wrap } from './text-lines';
import { toAscii } from './to-ascii';
import { urgencyInShort, urgencyLines } from './urgency-lines';
import { verdictLines } from './verdict-lines';

/** From a few lines for the note of the visit to every question with its answer. */
export const textLengths = ['short', 'face-sheet', 'full'] as const;
export type TextLength = (typeof textLengths)[number];

type Asked = Readonly<{
  length?: TextLength;
  /** For record systems that keep no other characters. */
  ascii?: boolean;
}>;

/**
 * An intake as text to paste into a chart: no line over 80 characters, the patient's words behind "> ", and nothing
 * in it that the rules did not say.
 */
export function plainText(intake: Intake, { length = 'face-sheet', ascii = false }: Asked = {}): string {
  const blocks = length === 'short' ? shortBlocks(intake) : longBlocks(intake, length);
  const text = `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

  return ascii ? toAscii(text) : text;
}

function shortBlocks(intake: Intake): string[][] {
  return [
    identity(intake),
    [...urgencyInShort(intake), ...reportedFlags(intake), ...patternsInShort(intake), ...scoreLines(intake)],
    closing(intake),
  ];
}

function longBlocks(intake: Intake, length: 'face-sheet' | 'full'): string[][] {
  return [
    identity(intake),
    urgencyLines(intake),
    redFlagLines(intake),
    patternLines(intake),
    verdictLines(intake),
    figures(intake),
    ownWordLines(intake),
    ...(length === 'full' ? answerBlocks(intake) : []),
    withoutAnswer(intake),
    confirmedLines(intake),
    closing(intake),
  ];
}

function identity({ patient, age, clinic, receivedAt, consents, ...told }: Intake): string[] {
  const answered = consents.at(-1);
  const sex = summarize(told)
    .flatMap(({ lines }) => lines)
    .find(({ question }) => question === 'sex-birth');
  const who = [
    patient.name,
    patient.recordNumber === null ? 'no record number' : `record ${patient.recordNumber}`,
    age === null ? 'age not given' : `${age} years`,
    `sex at birth: ${sex ? lineWords(sex) : 'not asked'}`,
  ];

  return [
    ...wrap('BACK INTAKE (patient-reported)'),
    ...(showsNewest(told) ? [] : wrap('AN EARLIER EVALUATION, not the newest')),
    ...wrap(who.join(', ')),
    ...wrap(`${clinic.name}, received ${exactTime(receivedAt, clinic.timeZone)}`),
    ...(answered ? wrap(`Answered by ${answered.name} (${answererWords(answered.answeredBy)})`, '', '  ') : []),
    ...(answered?.withdrawnAt ? wrap(`CONSENT WITHDRAWN on ${exactTime(answered.withdrawnAt, clinic.timeZone)}`) : []),
    ...(told.language === 'en' ? [] : wrap(`Answered in ${languageWords(told.language)}`)),
  ];
}

function scoreLines(intake: Intake): string[] {
  const { answers } = intake;
  const peg = pegScore(answers);
  const now = nprsScore(answers);
  const disability = rolandMorrisScore(answers);

  return [
    ...wrap(`PEG, past week: ${peg === null ? 'not all three answered' : `${peg.toFixed(1)} of 10`}`),
    ...wrap(`Pain now: ${now === null ? 'not answered' : `${now} of 10`}`),
    ...(disability === null ? [] : wrap(`Roland-Morris: ${disability} of 24`)),
    ...notValidated(intake),
  ];
}

function figures(intake: Intake): string[] {
  return [
    'PAIN AND COURSE',
    ...scoreLines(intake),
    ...toldLines(intake, 'Felt at', 'body-map'),
    ...toldLines(intake, 'Tried', 'tried'),
    ...historyLines(intake),
    ...keyFacts(intake).flatMap(({ label, line }) => wrap(`${label}: ${plainPunctuation(lineWords(line))}`)),
    ...hoursProfiles(intake).flatMap((profile) => wrap(`${profile.of} by the hour: ${profileWords(profile)}`)),
  ];
}

function notValidated({ language }: Intake): string[] {
  const names = notValidatedIn(language).join(' and ');

  return names ? wrap(`${names}: a working ${languageWords(language)} translation, not the validated version`) : [];
}

function toldLines({ answers, steps }: Intake, label: string, id: QuestionId): string[] {
  const question = findQuestion(steps, id);
  const words = question && answers[id] !== undefined ? answerWords(question, answers[id]) : [];

  return wrap(plainPunctuation(`${label}: ${words.join('; ') || 'not answered'}`));
}

/** The parts of the history that are picked; what was written stands among the patient's own words. */
function historyLines({ answers, steps }: Intake): string[] {
  const question = findQuestion(steps, 'history');
  const { medicines, allergies, conditions, ...picked } = answers.history ?? {};
  const words = question ? answerWords(question, picked) : [];

  return wrap(plainPunctuation(`Medical history: ${words.join('; ') || 'not answered'}`));
}

function ownWordLines({ answers }: Intake): string[] {
  const written = ownWords(answers);
  if (written.length === 0) return ["PATIENT'S OWN WORDS", 'Nothing was written.'];

  return ["PATIENT'S OWN WORDS", ...written.flatMap(({ about, text }) => [`${about}:`, ...quoteLines(text)])];
}

function withoutAnswer(intake: Intake): string[] {
  const lines = summarize(intake)
    .flatMap((section) => section.lines)
    .filter(({ state }) => state !== 'answered');
  const heading = 'NOT SURE OR NOT ANSWERED';
  if (lines.length === 0) return [heading, 'None: every question asked was answered.'];

  return [heading, ...lines.flatMap((line) => wrap(plainPunctuation(`${line.ask} (${lineWords(line)})`), '- '))];
}

/** What was said at an earlier visit and is still right, if there is anything. */
function confirmedLines(intake: Intake): string[] {
  const lines = summarize(intake)
    .flatMap((section) => section.lines)
    .flatMap(({ question, ask }) => {
      const confirmed = intake.confirmed[question];

      return confirmed ? [`${ask} (${confirmedWords(confirmed, intake.clinic.timeZone)})`] : [];
    });

  return lines.length === 0
    ? []
    : ['STILL AS LAST TIME, BY THE PATIENT', ...lines.flatMap((line) => wrap(plainPunctuation(line), '- '))];
}

function closing({ evaluation, formVersion }: Intake): string[] {
  return wrap(
    `Patient-reported; not a diagnosis; prepared by rules version ${evaluation.ruleSet}, form version ${formVersion}. ` +
      'The rules are not yet signed off by a clinician.',
  );
}
