import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formText } from '@/lib/intake/submission';
import { saveStep } from '@/lib/server/draft/drafts';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { listUnsentRedFlags } from '@/lib/server/red-flag/red-flags';
import { respondToRedFlag } from '@/lib/server/red-flag/responses';
import { changeReview } from '@/lib/server/review/reviews';
import { changeUrgency } from '@/lib/server/verdict/urgency';
import { giveVerdict } from '@/lib/server/verdict/verdicts';
import { demoClinics } from '@/scripts/demo-clinics/clinics';
import { seedDemo } from '@/scripts/demo-clinics/seed-demo';
import { unsent } from '@/scripts/demo-clinics/unsent';
import { visits } from '@/scripts/demo-clinics/visits';
import { nadia } from '@/tests/people/nadia';
import { people } from '@/tests/people/people';
import { createClinic, createDraft, createIntake } from '../server/create';
import { openStore, type Store } from '../server/open-store';

const patient = {
  name: 'Zofia Wiśniewska-Quartey',
  recordNumber: 'MRN-4471-0093',
  birthDate: '1958-07-19',
  email: 'zofia.w@post.example',
  phone: '+48 601 555 0199',
};
const typed = 'I cannot lift my granddaughter any more.';
const untaken = 'the thirty-first of Februembruary';
const note = 'Phoned her sister; comes on Thursday.';
const judged = 'Bent down without a word of pain.';
const tooLate = 'Her sister says otherwise.';
const responded = 'Her neighbour drives her to the hospital.';

let store: Store;
let dump: Record<string, string>;

beforeAll(async () => {
  store = await openStore();
  await seedDemo(new Date());
  const clinic = await createClinic('Dumped');
  await createInvitation(clinic.desk, patient);
  const intakeId = await createIntake(clinic, nadia);
  await changeReview(clinic.ana, intakeId, { version: 1, to: null, note });
  const page = { key: randomUUID(), seenAt: new Date() };
  const verdict = { tag: 'non-specific-lbp', kind: 'agree', reason: 'examined', words: judged, page } as const;
  await giveVerdict(clinic.ana, intakeId, { ...verdict, seen: null });
  await giveVerdict(clinic.ana, intakeId, { ...verdict, seen: randomUUID(), words: tooLate });
  await changeUrgency(clinic.ana, intakeId, { to: 'soon', reason: null, words: judged, seen: 'routine', page });
  const { patient: typing } = await createDraft(clinic);
  await saveStep(typing, 'impact', { shown: ['goals'], goals: [typed] });
  await saveStep(typing, 'about-you', {
    shown: ['dob'],
    'dob.day': [untaken],
    'dob.month': ['2'],
    'dob.year': ['1961'],
  });
  await saveStep(typing, 'nerve-signs', { shown: ['rf-saddle'], 'rf-saddle': ['yes'] });
  const [told] = (await listUnsentRedFlags(clinic.ana)).threads;
  await respondToRedFlag(clinic.ana, told?.tellings[0]?.id ?? '', {
    reason: 'emergency-care',
    note: responded,
    key: randomUUID(),
  });
  dump = await dumpOf(store);
});
afterAll(() => store.close());

/** Every row of every table as PostgreSQL writes it, whoever's it is. */
async function dumpOf({ asOwner }: Store): Promise<Record<string, string>> {
  const { rows: tables } = await asOwner(
    `SELECT table_schema || '.' || table_name AS table_name FROM information_schema.tables
     WHERE table_schema IN ('public', 'graphile_worker') AND table_type = 'BASE TABLE'`,
  );
  const texts: Record<string, string> = {};
  await asOwner('BEGIN');
  for (const { table_name: table } of tables) {
    await asOwner(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    const { rows } = await asOwner(`SELECT string_agg(t::text, E'\\n') AS text FROM ${table} t`);
    texts[table.replace(/^public\./, '')] = rows[0].text ?? '';
  }
  await asOwner('ROLLBACK');

  return texts;
}

/** What is said of real people anywhere above. Short words are left out: they occur in sealed texts by chance. */
function secrets(): string[] {
  const members = demoClinics.flatMap((clinic) => clinic.members.flatMap(({ name, email }) => [name, email]));
  const told = people.flatMap(({ name, answers: { dob, goals, history, ...answers } }) => [
    ...[name, ...name.split(' '), dob, goals, answers['anything-else']],
    ...[history?.medicines, history?.allergies, history?.conditions],
  ]);
  const notes = visits.flatMap(({ review = [] }) => review.map((step) => step.note));
  const records = visits.map(({ recordNumber }) => recordNumber);
  const asked = JSON.stringify(formText('en', 'patient'));
  const all = [
    ...members,
    ...told,
    ...notes,
    ...records,
    ...Object.values(patient),
    'Wiśniewska',
    typed,
    untaken,
    note,
    responded,
    judged,
    tooLate,
    ...unsent.flatMap(({ patient: { name, phone, birthDate } }) => [name, phone, birthDate]),
  ];

  return [...new Set(all)].filter(
    (text) => text !== undefined && text.length >= 7 && !asked.includes(text),
  ) as string[];
}

/** Without case, and without the marks that a dump puts before quotes. */
function plain(text: string): string {
  return text.toLowerCase().replace(/["\\]/g, '');
}

test('a dump of the database names nobody, and says nothing in anybody’s own words', () => {
  const everything = plain(Object.values(dump).join('\n'));
  for (const table of [
    'member',
    'patient',
    'draft',
    'intake',
    'note',
    'evaluation',
    'unsent_red_flag',
    'red_flag_response',
    'audit_event',
    'data_key',
    'mail',
  ]) {
    expect(dump[table], table).not.toBe('');
  }
  expect(dump['graphile_worker._private_jobs']).toContain('mailId');
  // The dump is of what people told: their codes are there to be read.
  expect(everything.includes('main-symptom: stiffness')).toBe(true);

  const said = secrets().map(plain);
  expect(said.length).toBeGreaterThan(120);
  const leaked = said.filter(
    (text) => everything.includes(text) || everything.includes(Buffer.from(text).toString('hex')),
  );
  expect(leaked).toEqual([]);
});

test('the database holds no key that opens it', async () => {
  const [masterKey = ''] = (process.env.MASTER_KEYS ?? '').split(':').slice(1);
  const { rows } = await store.asOwner('SELECT wrapped FROM data_key UNION ALL SELECT wrapped FROM index_key');

  expect(rows.length).toBeGreaterThan(4);
  for (const { wrapped } of rows) expect(wrapped).toMatch(/^v1\.own\.[\w-]{95}$/);
  expect(Object.values(dump).join('\n')).not.toContain(masterKey);
});
