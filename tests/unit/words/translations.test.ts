import { expect, test } from 'vitest';
import { questionIds, steps } from '@/lib/form/form';
import { type Language, languages } from '@/lib/form/language';
import { yesNoUnsure } from '@/lib/form/question';
import type { nerveSigns } from '@/lib/form/steps/nerve-signs';
import { formIn } from '@/lib/form/words/form-in';
import { notValidatedIn, wordedInstruments } from '@/lib/form/words/instruments';
import { reviewOf } from '@/lib/form/words/reviews';
import { inWords, type Words } from '@/lib/form/words/words';
import { dictionaries } from '@/lib/i18n/dictionaries';
import { placeholders, pluralForms } from './placeholders';

type Text = readonly [path: string, text: string];

/** Every text in a nest of objects, with the way to it. */
function textsOf(nest: object, path = ''): Text[] {
  return Object.entries(nest).flatMap(([key, value]): Text[] => {
    const here = `${path}/${key}`;
    if (typeof value === 'string') return [[here, value]];

    return typeof value === 'object' && value !== null ? textsOf(value, here) : [];
  });
}

const translations = languages.filter((language): language is Exclude<Language, 'en'> => language !== 'en');
const letters = { es: /\p{Script=Latin}/u, ar: /\p{Script=Arabic}/u } as const;
const [english = [], ...rest] = languages.map((language) => textsOf(dictionaries[language]));

test('there are words to compare', () => {
  expect(english.length).toBeGreaterThan(150);
  expect(rest.length).toBe(2);
});

test.each(translations)('%s has every message of English, no other, and none empty', (language) => {
  const given = textsOf(dictionaries[language]);
  expect(given.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
  expect(given.filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(translations)('%s asks for the same values in each message', (language) => {
  const given = new Map(textsOf(dictionaries[language]));
  for (const [path, text] of english)
    expect.soft(placeholders(given.get(path) ?? ''), path).toEqual(placeholders(text));
});

test.each(languages)('%s has words for each plural that the language has', (language) => {
  const needed = new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter((form) => form !== 'many' || language === 'ar');
  for (const [path, text] of textsOf(dictionaries[language])) {
    for (const forms of pluralForms(text))
      expect
        .soft(
          needed.filter((form) => !forms.includes(form)),
          path,
        )
        .toEqual([]);
  }
});

test.each(translations)('%s has the same questions, codes, kinds and limits, in the same order', (language) => {
  const bare = (key: string, value: unknown) =>
    typeof value === 'string' && key !== 'id' && key !== 'kind' ? '' : value;
  expect(JSON.stringify(formIn(language, 'patient'), bare)).toBe(JSON.stringify(steps, bare));
  expect(formIn(language, 'patient').flatMap(({ questions }) => Object.keys(questions))).toEqual(questionIds);
});

test.each(translations)('%s says everything in its own script', (language) => {
  const said = [...textsOf(dictionaries[language]), ...textsOf(formIn(language, 'patient'))].filter(
    ([path]) => !/\/(id|kind|name)$/.test(path),
  );
  for (const [path, text] of said)
    expect(/\p{L}/u.test(text) ? text : 'ok', path).toMatch(/\p{L}/u.test(text) ? letters[language] : /ok/);
});

test.each(translations)('hardly anything of %s is left as it was in English', (language) => {
  const before = new Map([...english, ...textsOf(steps)]);
  const same = [...textsOf(dictionaries[language]), ...textsOf(formIn(language, 'patient'))]
    .filter(([path, text]) => !/\/(id|kind)$/.test(path) && before.get(path) === text)
    .map(([, text]) => text);
  expect([...new Set(same)].sort()).toEqual(
    language === 'es'
      ? ['Backstory', 'Diabetes', 'Error:', 'Error: {title}', 'No', 'Psoriasis'].filter((word) => same.includes(word))
      : ['Backstory'],
  );
});

test('a translation that leaves out a word, or has one too many, does not compile', () => {
  // @ts-expect-error A question without its words.
  const missing: Words<typeof nerveSigns> = { title: 'x', intro: 'y', questions: {} };
  // @ts-expect-error An option that English has not.
  const answers: Words<typeof yesNoUnsure> = { yes: 'sí', no: 'no', unsure: 'no sé', more: 'más' };
  expect(inWords(yesNoUnsure, answers)).toEqual({ yes: 'sí', no: 'no', unsure: 'no sé' });
  expect(missing.questions).toEqual({});
});

test('no translation counts as reviewed, and no instrument as validated, before somebody has written it down', () => {
  for (const language of translations) {
    expect(reviewOf(language)).toBeUndefined();
    expect(notValidatedIn(language)).toEqual(Object.keys(wordedInstruments));
  }
  expect(notValidatedIn('en')).toEqual([]);
});

test.each(translations)(
  '%s has other words for whoever answers for the patient, and no question of a red flag without',
  (language) => {
    const [patient, proxy] = [formIn(language, 'patient'), formIn(language, 'proxy')];
    const bare = (key: string, value: unknown) =>
      typeof value === 'string' && key !== 'id' && key !== 'kind' ? '' : value;
    expect(JSON.stringify(proxy, bare)).toBe(JSON.stringify(steps, bare));
    const asks = (form: typeof patient) =>
      new Map(form.flatMap(({ questions }) => Object.entries(questions)).map(([id, { ask }]) => [id, ask]));
    const own = asks(patient);
    const same = [...asks(proxy)].filter(([id, ask]) => own.get(id) === ask).map(([id]) => id);
    // What says nothing of whose back it is.
    expect(same.sort()).toEqual(['course', 'day-pattern', 'onset-speed', 'rf-constant', 'rf-trauma']);
  },
);
