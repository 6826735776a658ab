import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { languages } from '@/lib/form/language';
import { consentVersion, consentWords, sign } from '@/lib/intake/consent/consent-words';

const clinic = { name: 'Riverside Back Clinic', emergencyNumber: '911' };
const voices = ['patient', 'proxy'] as const;

/** What each version says, as a hash. A word that changes takes a new version, and a new line here. */
const versions: Readonly<Record<string, string>> = { '2026-11-25.2': '654e22dc9621ff3d' };

test('what a version says never changes', () => {
  const text = JSON.stringify(
    languages.flatMap((language) => voices.map((voice) => consentWords(voice, clinic, language))),
  );

  expect(versions[consentVersion]).toBe(createHash('sha256').update(text).digest('hex').slice(0, 16));
});

test.each(voices)(
  'it tells the %s who reads it, what for, how long, what it is not, and that one may say no',
  (voice) => {
    const { points, agree } = consentWords(voice, clinic);
    const text = points.join(' ');

    for (const says of [
      /care team at Riverside Back Clinic reads/,
      /get ready for .* visit/,
      /rules .*care team decides/,
      /kept in .* record at Riverside Back Clinic/,
      /not for emergencies.*call 911/,
      /before you send the form/,
      /do not have to use this form/,
      /take back .* OK at any time/,
    ]) {
      expect(text).toMatch(says);
    }
    expect(agree).toMatch(/^I have read this, and I agree\./);
    expect(text.split(' ').length).toBeLessThan(150);
  },
);

test('it is kept line by line as it stands, the agreement last', () => {
  const { points, agree } = consentWords('proxy', clinic);
  const { words, answeredBy } = sign(clinic, { answeredBy: 'carer', name: 'Jo' });

  expect(words.split('\n')).toEqual([...points, agree]);
  expect(answeredBy).toBe('carer');
});
