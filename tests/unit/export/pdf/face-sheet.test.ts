import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { papers } from '@/lib/export/pdf/paper';
import { type Language, languages } from '@/lib/form/language';
import type { Intake } from '@/lib/intake/intake';
import { redFlagOverview } from '@/lib/intake/red-flag-overview';
import { urgencyWords } from '@/lib/intake/urgency-words';
import { faceSheetPdf } from '@/lib/server/pdf/intake-pdfs';
import { everyAnswer } from '@/tests/people/every-answer';
import { intakeOf } from '@/tests/people/intake-of';
import { nadia } from '@/tests/people/nadia';
import { people } from '@/tests/people/people';
import { samuel } from '@/tests/people/samuel';
import { readPdf, squeeze } from '@/tests/read-pdf';

const taken = { by: 'Dr. Ana Lindqvist', at: new Date('2026-11-24T16:00:00Z') };
const goals: Readonly<Record<Language, string>> = {
  en: 'To walk my dog along the river again, and to sleep a whole night without waking.',
  es: 'Volver a pasear a mi perro por el río, y dormir toda la noche sin despertarme.',
  ar: 'أن أتمشى مع كلبي بمحاذاة النهر من جديد، وأن أنام ليلة كاملة دون أن أستيقظ.',
};
/** An independent count: each page is an object of its own in the bytes. */
const pagesIn = (bytes: Buffer) => bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
const sheetOf = async (intake: Intake) => readPdf(faceSheetPdf(intake, taken, 'a4'));

describe('the face sheet as a PDF', () => {
  test.each(papers)('is one page of %s for everyone in every language', (paper) => {
    const others = people.flatMap((person) =>
      languages.flatMap((language) => {
        const answers = { ...person.answers, goals: goals[language], 'anything-else': goals[language] };
        const pages = pagesIn(faceSheetPdf(intakeOf({ ...person, language, answers }), taken, paper));

        return pages === 1 ? [] : [`${person.id} in ${language}: ${pages} pages`];
      }),
    );

    expect(others).toEqual([]);
  });

  test.each(people)('of $name says how soon, every red flag, and what was written', async (person) => {
    const intake = intakeOf(person);
    const { text } = await sheetOf(intake);
    const { word, when } = urgencyWords[intake.evaluation.urgency];
    const flags = Object.values(redFlagOverview(intake)).flat();

    expect(text).toContain(squeeze(`${word.toUpperCase()}: ${when.toLowerCase()}`));
    for (const { says } of intake.evaluation.rules) expect(text).toContain(squeeze(says));
    for (const { label } of flags) expect(text.toLowerCase()).toContain(squeeze(label.toLowerCase()));
    if (person.answers.goals) expect(text).toContain(squeeze(person.answers.goals));
  });

  test('is tagged, with a title, a language and bookmarks, and does nothing by itself', async () => {
    const { info, tagged, bookmarks, active } = await sheetOf(intakeOf(samuel));

    expect(tagged).toBe(true);
    expect(info).toMatchObject({ Language: 'en', Title: expect.stringMatching(/^Back intake [0-9A-F]{4}-/) });
    expect(bookmarks).toEqual(expect.arrayContaining(['Samuel Okafor', 'EMERGENCY: act now', 'Red flags']));
    expect(active).toEqual([]);
  });

  test('says where it was shortened, and never leaves out a red flag', async () => {
    const long = 'It begins in the night and does not let go until I walk about. '.repeat(30);
    const [first = { answers: {}, asked: [] }] = everyAnswer();
    const answers = { ...first.answers, goals: long, 'anything-else': long, history: { medicines: long } };
    const intake = intakeOf(samuel, { answers, asked: first.asked });
    const { text, pages } = await sheetOf(intake);

    expect(pages).toBe(1);
    expect(text).toContain('moreinthefullPDF');
    for (const { label } of redFlagOverview(intake).positive) expect(text).toContain(squeeze(label));
  });

  test('names a character that it cannot draw', async () => {
    const { text } = await sheetOf(
      intakeOf(nadia, { answers: { ...nadia.answers, goals: 'Walk 你 \ud800 \u0007 far' } }),
    );

    expect(text).toContain('Walk[U+4F60]');
    expect(text).toContain('[U+0007]far');
  });
});

/** What a reader acts on: the objects of a PDF without the contents of their strings (ISO 32000-1, 7.3.4) and streams. */
function outsideStrings(bytes: Buffer): string {
  const objects = bytes.toString('latin1').replace(/stream\r?\n[\s\S]*?endstream/g, '');
  let depth = 0;
  let left = '';
  for (let at = 0; at < objects.length; at++) {
    if (depth > 0 && objects[at] === '\\') at++;
    else if (objects[at] === '(') depth++;
    else if (objects[at] === ')') depth--;
    else if (depth === 0) left += objects[at];
  }

  return left;
}

const scary = [
  '#link("https://evil.example")',
  '/JS (app.alert(1)) /OpenAction /Launch',
  ') >> endobj 9 0 obj << /URI (https://evil.example) >>',
  '#eval("1") #read("/etc/passwd") #import "@preview/x:1.0.0"',
  '$ x $ `raw` *bold* <label> @ref \\u{0} https://evil.example',
  '"}],"urgency":{"level":"routine"}',
  '\u202eevil\u2066 \u0000\ufffe\ud800 é́́́́ ـًٌٍَُ 👨‍👩‍👧‍👦',
];

test('hostile text stays text, on one page', () => {
  const hostile = fc.oneof(
    fc.constantFrom(...scary),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, goals, recordNumber) => {
      const { patient, ...intake } = intakeOf(samuel, { answers: { ...samuel.answers, goals, 'anything-else': name } });
      const bytes = faceSheetPdf(
        { ...intake, patient: { ...patient, name, recordNumber } },
        { ...taken, by: goals },
        'letter',
      );

      expect(outsideStrings(bytes)).not.toMatch(/\/(JS|JavaScript|OpenAction|URI|Launch|AA|Annots|EmbeddedFile)\b/);
      expect(pagesIn(bytes)).toBe(1);
    }),
    { numRuns: 50 },
  );
});
