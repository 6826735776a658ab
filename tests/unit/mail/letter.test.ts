import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { dictionaries } from '@/lib/i18n/dictionaries';
import { newSecrets } from '../../../scripts/serving/secrets';

const kinds = ['invitation', 'reminder', 'member-invitation', 'password-reset'] as const;
const facts = { mailId: '01990000-0000-7000-8000-000000000000', to: 'z@post.example', language: 'en' } as const;
const secret = { token: 'a'.repeat(43), code: '7KQ2-M4XD' };
let letter: typeof import('@/lib/server/mail/letter');

beforeAll(async () => {
  const urls = { DATABASE_URL: 'postgresql://a@localhost/b', APP_ORIGIN: 'https://intake.example.org' };
  for (const [name, value] of Object.entries({ ...urls, MAIL_FROM: 'forms@clinic.example', ...newSecrets() })) {
    vi.stubEnv(name, value);
  }
  letter = await import('@/lib/server/mail/letter');
});

test.each(kinds)('%s: a clinic’s name is text in it, whatever it is made of', (kind) => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (name) => {
      const clinic = { name: `<img src=x>${name}{phone}'"`, phone: '<b>1</b>', emergencyNumber: '<i>911' };
      const { subject, text, html } = letter.writeLetter({ ...facts, kind, clinic, secret });

      expect(html).not.toMatch(/<img|<b>|<i>/);
      expect(text).toContain(clinic.name);
      expect(subject).not.toContain('<img');
      // One way on, and for a reminder the way to stop them in words.
      expect(html.match(/<a href="[^"]*"/g)).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});

test('the subject is fixed: it names neither clinic nor patient, nor what the visit is for', () => {
  const clinic = { name: 'Riverside Spine Clinic', phone: '1', emergencyNumber: '911' };
  const subjects = kinds.map((kind) => letter.writeLetter({ ...facts, kind, clinic, secret }).subject);

  expect(subjects).toEqual([
    'Your form before your visit',
    'A reminder: your form before your visit',
    'Your way in to Backstory',
    'A new password for Backstory',
  ]);
});

test('the token stands behind # wherever it stands, so that no server sees it', () => {
  const clinic = { name: 'Elm Street', phone: '1', emergencyNumber: '911' };
  for (const kind of kinds) {
    const { text, html, headers } = letter.writeLetter({ ...facts, kind, clinic, secret });
    const places = [...`${text}${html}${JSON.stringify(headers)}`.matchAll(/.a{43}/g)].map(([found]) => found[0]);
    expect(new Set(places)).toEqual(new Set(['#']));
  }
});

test.each([
  ['es', 'ltr'],
  ['ar', 'rtl'],
] as const)('a patient is written to in their language (%s), and its links are whole', (language, direction) => {
  const clinic = { name: 'Elm Street', phone: '+1 312 555 0142', emergencyNumber: '911' };
  for (const kind of ['invitation', 'reminder'] as const) {
    const { subject, text, html } = letter.writeLetter({ ...facts, language, kind, clinic, secret });
    expect(subject).toBe(dictionaries[language].mail[kind].subject);
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    const [origin, token] = ['https://intake.example.org', secret.token];
    const links = [...text.matchAll(/https:\S+/g)].map(([link]) => link);
    expect(links).toEqual(
      [`${origin}/start#${token}`, `${origin}/start`, `${origin}/no-reminders#${token}`].slice(
        0,
        kind === 'reminder' ? 3 : 2,
      ),
    );
  }
  const { html } = letter.writeLetter({ ...facts, language, kind: 'password-reset', clinic, secret });
  expect(html).toContain('<html lang="en" dir="ltr">');
});
