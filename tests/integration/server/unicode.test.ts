import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StepId, steps } from '@/lib/form/form';
import type { Question } from '@/lib/form/question';
import { maxNameLength, toOneLine } from '@/lib/intake/patient-name';
import type { Admin, PatientActor } from '@/lib/server/actor';
import { findDraft } from '@/lib/server/draft/drafts';
import { findIntake } from '@/lib/server/intake/intakes';
import { createInvitation, listInvitations } from '@/lib/server/invitation/invitations';
import { inviteMember, listMembers } from '@/lib/server/member/members';
import { changeReview } from '@/lib/server/review/reviews';
import { nadia } from '@/tests/people/nadia';
import { agree, type Clinic, createClinic, createIntake, openBrowser } from './create';
import { newPerson } from './enter';
import { openStore, type Store } from './open-store';
import { savePage } from './save-page';

const picked = [
  ...[
    '',
    ' ',
    '\t',
    '\n',
    '\r\n',
    ' padded ',
    'tab\tinside',
    'line\nbreak',
    'cr\rlf',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\ufeff',
  ],
  ...[
    '\u0000',
    'a\u0000b',
    '\u0007',
    '\u001b[31m',
    '\u007f',
    '\u009f',
    '\ud800',
    '\udfff',
    'a\ud83d',
    '\udca9\ud83d',
    '\uffff',
    '\ufffe',
    '\u{10ffff}',
  ],
  ...[
    'é',
    'e\u0301',
    'Å',
    '\u212b',
    'ﬁ',
    '\u1e9b\u0323',
    'ǅ',
    'İi̇',
    'ß',
    'ſ',
    'Σς',
    '각',
    '\u1100\u1161\u11a8',
    'नि‍शा',
    'ක්‍ෂ',
  ],
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\u00ad',
    '\u034f',
    '\u3164',
    '\u115f',
    '\u202eabc',
    '\u2066x\u2069',
    '\u061c',
    '\u180e',
  ],
  ...['👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '🇺🇳', 'Z̸̢̛͙̟', '﷽', '𝔘𝔫𝔦', 'Ａｄｍｉｎ', 'аdmin', '١٢٣', '۞', '\\u0000 \\\' " ` {x} %s {0}'],
];
const generated = fc.sample(
  fc.oneof(fc.string({ unit: 'binary', minLength: 2 }), fc.string({ unit: 'grapheme', minLength: 2, maxLength: 40 })),
  {
    seed: 5,
    numRuns: 120,
  },
);
const texts = [...new Set([...picked, ...generated])];

let store: Store;
let clinic: Clinic;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Unicode');
});
afterAll(() => store.close());

type TextField = { step: StepId; question: string; part: string | null };

const textFields = steps.flatMap(({ id, questions }) =>
  Object.entries<Question>(questions).flatMap(([question, asked]): TextField[] => {
    if (asked.kind === 'text') return [{ step: id, question, part: null }];
    if (asked.kind !== 'group') return [];

    return Object.entries(asked.parts)
      .filter(([, { kind }]) => kind === 'text')
      .map(([part]) => ({ step: id, question, part }));
  }),
);

const nameOf = ({ question, part }: TextField) => (part === null ? question : `${question}.${part}`);

/** What the patient's form holds of each text field of a step after this was posted to all, and what it complains of. */
async function type(patient: PatientActor, step: StepId, fields: readonly TextField[], text: string) {
  const posted = Object.fromEntries(fields.map((field) => [nameOf(field), [text]]));
  const saved = await savePage(patient, step, { shown: fields.map(({ question }) => question), ...posted });
  const kept = await findDraft(patient);
  if (!saved.ok || !kept.ok) throw new Error('No draft.');
  const answers = kept.value.answers as Record<string, unknown>;

  return {
    complaints: saved.value.problems.filter(({ is }) => is !== 'unanswered').map(({ field }) => field),
    holds: ({ question, part }: TextField) => {
      const answer = answers[question];

      return part === null ? answer : (answer as Record<string, unknown> | undefined)?.[part];
    },
  };
}

test('a patient’s words are kept exactly as typed, or the field says that they cannot be', async () => {
  expect(textFields.length).toBeGreaterThan(4);
  expect(texts.length).toBeGreaterThan(170);
  for (const step of new Set(textFields.map((field) => field.step))) {
    const fields = textFields.filter((field) => field.step === step);
    const { id: invitationId } = await createInvitation(clinic.system, { name: 'Nobody' });
    const patient = await openBrowser({ clinicId: clinic.id, invitationId }, { known: true });
    await agree(patient);
    for (const text of texts) {
      const { complaints, holds } = await type(patient, step, fields, text);
      for (const field of fields) {
        const told = complaints.some((name) => name === nameOf(field) || name.split('.')[0] === field.question);
        const words = JSON.stringify(text);
        if (told) expect(/[^\P{Cc}\t\n\r]/u.test(text) || !text.isWellFormed(), words).toBe(true);
        else expect(holds(field), words).toBe(text.trim() === '' ? undefined : text);
      }
    }
  }
}, 180_000);

test('a name is kept as it reads, or refused', async () => {
  const names = texts.flatMap((text) => toOneLine(text, maxNameLength) ?? []);
  expect(names.length).toBeGreaterThan(100);
  for (let from = 0; from < names.length; from += 90) {
    const some = names.slice(from, from + 90);
    for (const name of some) await createInvitation(clinic.system, { name, recordNumber: name });
    const listed = (await listInvitations(clinic.desk)).slice(0, some.length).reverse();
    expect(listed.map(({ patientName }) => patientName)).toEqual(some);
    expect(listed.map(({ recordNumber }) => recordNumber)).toEqual(some);
  }
  for (const text of texts) {
    const name = toOneLine(text, maxNameLength);
    if (name !== null) expect(name).toBe(text.trim().normalize('NFC'));
  }
}, 60_000);

test('a note is kept as written, or refused', async () => {
  const intakeId = await createIntake(clinic, nadia);
  const kept: string[] = [];
  for (const note of texts) {
    const outcome = await changeReview(clinic.ana, intakeId, { version: 1, to: null, note });
    if (outcome.ok && note.trim() !== '') kept.push(note.trim());
    else if (!outcome.ok) expect(outcome).toEqual({ ok: false, problem: 'unreadable-note' });
  }
  const intake = await findIntake(clinic.ana, intakeId);
  expect(intake?.notes.map(({ body }) => body).sort()).toEqual(kept.sort());
}, 60_000);

test('a member’s name is kept as it reads, or refused', async () => {
  const admin = (await newPerson(clinic, 'admin')).member as Admin;
  const kept: string[] = [];
  for (const name of picked) {
    const email = `${crypto.randomUUID()}@unicode.example`;
    const outcome = await inviteMember(admin, { name, email, kind: 'front-desk' });
    if (outcome.ok) kept.push(name.trim().normalize('NFC'));
    else expect(outcome).toEqual({ ok: false, problem: 'name' });
  }
  const names = (await listMembers(admin)).map(({ name }) => name);
  expect(kept.filter((name) => !names.includes(name))).toEqual([]);
  expect(kept.length).toBeGreaterThan(20);
}, 60_000);
