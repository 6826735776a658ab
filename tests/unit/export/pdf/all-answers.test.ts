import { describe, expect, test } from 'vitest';
import { patientCopy } from '@/lib/export/pdf/patient-copy';
import { plainText } from '@/lib/export/plain-text';
import { plainPunctuation } from '@/lib/export/text-lines';
import { type Language, languages } from '@/lib/form/language';
import { formIn } from '@/lib/form/words/form-in';
import type { Intake } from '@/lib/intake/intake';
import { lineWords } from '@/lib/intake/key-facts';
import { notAsked } from '@/lib/intake/not-asked';
import { summarize } from '@/lib/intake/summary';
import { fullPdf, patientCopyPdf } from '@/lib/server/pdf/intake-pdfs';
import { everyAnswer } from '@/tests/people/every-answer';
import { intakeOf } from '@/tests/people/intake-of';
import { leila } from '@/tests/people/leila';
import { nadia } from '@/tests/people/nadia';
import { rosa } from '@/tests/people/rosa';
import { samuel } from '@/tests/people/samuel';
import { readPdf, squeeze } from '@/tests/read-pdf';

const taken = { by: 'Dr. Ana Lindqvist', at: new Date('2026-11-24T16:00:00Z') };
/** What stands on every page, so that an answer which goes on over its end is whole. */
const onEveryPage = (name: string) =>
  new RegExp(`${squeeze(name)}Intake[0-9A-F]{4}-[0-9A-F]{4}\\.Takenout.*?Page\\d+of\\d+`, 'g');
const count = (text: string, part: string) => text.split(part).length - 1;

/** What each question comes to, in the words of the summary: the question and its answer. */
const saidIn = (intake: Intake) =>
  summarize(intake)
    .flatMap(({ lines }) => lines)
    .map((line) => ({ ask: line.ask, said: line.words.length === 0 ? lineWords(line) : line.words.join(' ') }));

async function expectEveryAnswerIn(intake: Intake) {
  const { text: whole } = await readPdf(fullPdf(intake, taken, 'a4'));
  const pdf = whole.slice(whole.lastIndexOf('Allanswers,asasked')).replace(onEveryPage(intake.patient.name), '');
  const text = squeeze(plainText(intake, { length: 'full' }).replace(/^ *(?:[->] )?/gm, ''));
  const chapter = text.slice(text.indexOf('ALLANSWERS,ASASKED'));
  for (const { ask, said } of saidIn(intake)) {
    expect(count(pdf, squeeze(ask + said)), `PDF: ${ask}`).toBe(1);
    expect(count(chapter, squeeze(plainPunctuation(ask + said))), `text: ${ask}`).toBe(1);
  }
  for (const ask of notAsked(intake)) expect(pdf).toContain(squeeze(ask));
}

describe('every answer stands once, with its question, in the PDF and in the text', () => {
  test.each(everyAnswer().map((form, at) => ({ at, form })))('of form $at of all there can be', async ({ form }) => {
    await expectEveryAnswerIn(intakeOf(nadia, form));
  });

  test.each([samuel, rosa, leila])('of $name', async (person) => {
    await expectEveryAnswerIn(intakeOf(person));
  });
});

/** Readers give back Arabic as it is drawn, from the left: the same letters, in another order. */
const letters = (text: string) => [...text.normalize('NFKC').replace(/[\s\p{P}\p{M}]/gu, '')].sort().join('');

const copyIn = (language: Language, intake: Intake) => {
  const steps = formIn(language, 'patient');
  const { answers, declined, asked } = intake;

  return patientCopy(
    { answers, declined, asked, steps },
    {
      language,
      title: 'Copy',
      lines: ['Received'],
      without: { declined: 'Declined', unanswered: 'None', nonePicked: 'None' },
      foot: 'Clinic',
    },
  );
};

describe('a patient’s own copy', () => {
  test.each(languages)('has every answer in %s, and nothing that was made of it', async (language) => {
    const intake = intakeOf(samuel);
    const { text, info, tagged } = await readPdf(patientCopyPdf(copyIn(language, intake), 'a4'));

    expect(tagged).toBe(true);
    expect(info).toMatchObject({ Language: language, Title: 'Copy' });
    const said = summarize({ ...intake, steps: formIn(language, 'patient') }, language)
      .flatMap(({ lines }) => lines)
      .flatMap(({ ask, words }) => [ask, ...words]);
    if (language === 'ar') expect(letters(text).length).toBeGreaterThan(letters(said.join('')).length);
    else for (const words of said) expect(text).toContain(squeeze(words));
    expect(text).not.toMatch(/patternconsistent|urgency|spondylo|redflag/i);
  });
});
