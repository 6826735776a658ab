import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import type { Question } from '@/lib/form/question';
import { formIn } from '@/lib/form/words/form-in';
import { consentWords } from '@/lib/intake/consent/consent-words';
import { en as contradictions } from '@/lib/intake/contradictions/words/en';
import messages from '@/messages/patient/en.json';

/** Wording that is not ours to simplify, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'patient peg-e': 'PEG, in its published wording',
  'patient peg-g': 'PEG, in its published wording',
  'proxy peg-e': 'PEG, as near to its published wording as can be',
  'proxy peg-g': 'PEG, as near to its published wording as can be',
  'proxy move-effect': '“exercises” has a syllable more than “exercise”, which the patient reads',
};

/** Words that no plainer word says, read as the two syllables of a familiar one; each is explained where it stands. */
const terms =
  /\b(ankylosing spondylitis|spondyloarthritis|ulcerative colitis|ibuprofen|naproxen|prednisone|psoriasis|uveitis|iritis|arthritis)\b/gi;

function grade(text: string): number {
  // Whoever answers for somebody reads “the person” all through: no harder than “you”.
  const plain = text.replaceAll(terms, 'doctor').replaceAll(/\b[Tt]he person\b/g, 'she');
  const words = plain.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
  const sentences = plain.split(/[.?!:](?:\s|$)/).filter((sentence) => /\w/.test(sentence));

  return fleschKincaid({ sentence: Math.max(1, sentences.length), word: words.length, syllable: syllable(plain) });
}

const voices = ['patient', 'proxy'] as const;
const asked = voices.flatMap((voice) =>
  formIn('en', voice).flatMap(({ questions }) =>
    Object.entries<Question>(questions).map(([id, question]) => [`${voice} ${id}`, question] as const),
  ),
);
const clinic = { name: 'the clinic', emergencyNumber: '911' };
const prose = [
  ...sentencesOf(messages).filter(([path]) => !path.startsWith('home.clinic')),
  ...sentencesOf(Object.fromEntries(voices.map((voice) => [voice, consentWords(voice, clinic)])), 'consent.'),
  ...sentencesOf(contradictions, 'contradictions.'),
];

/** What is long enough to be measured: a grade means nothing for a label. */
function sentencesOf(nest: object, path = ''): (readonly [string, string])[] {
  return Object.entries(nest).flatMap(([key, value]) => {
    if (typeof value !== 'string') return sentencesOf(value, `${path}${key}.`);

    return value.split(' ').length > 7 ? [[`${path}${key}`, value] as const] : [];
  });
}

test.each(asked.filter(([id]) => !exceptions[id]))('a child of twelve can read what %s asks', (_, question) => {
  expect(grade(question.ask)).toBeLessThanOrEqual(6);
});

test.each(asked.flatMap(([id, { help }]) => (help ? [[id, help] as const] : [])))('and the hint of %s', (_, help) => {
  expect(grade(help)).toBeLessThanOrEqual(6);
});

test.each(prose)('and the words of “%s” on the pages', (_, text) => {
  const several = text.replaceAll(/\{\w+, plural, one \{[^}]*\} other \{([^}]*)\}\}/g, '$1');
  expect(grade(several.replaceAll(/\{\w+\}|#/g, 'it'))).toBeLessThanOrEqual(6);
});

test('the measure tells plain words from hard ones, and each exception is one', () => {
  expect(grade('Did this start after a fall, a crash, or a hard hit?')).toBeLessThan(4);
  expect(grade('Characterise the temporal evolution of your lumbar symptomatology.')).toBeGreaterThan(12);
  for (const [id, question] of asked) if (exceptions[id]) expect(grade(question.ask), id).toBeGreaterThan(6);
});
