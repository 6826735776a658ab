import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { facetNames } from '@/lib/intake/inbox/filter';
import { makeCast } from './access/cast';
import { doors } from './fuzz/doors';
import { hostileValues } from './fuzz/hostile-values';
import { type Standing, standAtDoors } from './fuzz/standing';
import { send } from './raw-request';

type Cast = Awaited<ReturnType<typeof makeCast>>;

let cast: Cast;
let standing: Standing;

test.beforeAll(async () => {
  [cast, standing] = await Promise.all([makeCast(), standAtDoors()]);
});

/** Every page that takes words from its address, with the names it knows. */
const lists: readonly [path: string, who: keyof Cast['cookies'], names: readonly string[]][] = [
  ['/inbox', 'clinician', ['show', 'after', 'done', 'problem', ...facetNames]],
  ['/invitations', 'front-desk', ['problem', 'page', 'sort']],
  ['/admin/audit', 'admin', ['member', 'action', 'subject', 'from', 'to', 'before']],
  ['/admin/members', 'admin', ['problem', 'sort', 'order']],
  ['/account', 'clinician', ['problem', 'done']],
  ['/sign-in', 'nobody', ['to', 'problem', 'until']],
  ['/start', 'nobody', ['problem', 'code']],
  ['/c/own-clinic', 'nobody', ['problem', 'on']],
  ['/intake/nerve-signs', 'patient', ['problem', 'from']],
];

const trace = /\bsyntax error\b|\bprisma\b|PG::|SQLSTATE|invalid input|node_modules/i;

test('whatever an address asks a list for, no page fails and none shows an error of the database', async () => {
  test.setTimeout(180_000);
  // Each name gets each value once, a different one than its neighbours; now and then twice, or as an object.
  const asked = lists.flatMap(([path, who, names]) =>
    hostileValues.map((_, turn) => {
      const pairs = names.map((name, place): [string, string] => [
        turn % 9 === 8 ? `${name}[$ne]` : name,
        hostileValues[(turn + place * 7) % hostileValues.length] ?? '',
      ]);
      const query = new URLSearchParams(turn % 9 === 7 ? [...pairs, ...pairs] : pairs);

      return { who, address: `${path}?${query}` };
    }),
  );
  const waiting = [...asked];
  const next = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const headers = { cookie: cast.cookies[one.who], accept: 'text/html', 'content-type': '' };
      const { status, text } = await send(one.address, { method: 'GET', headers });
      expect.soft([200, 303, 307, 308, 400, 404], one.address).toContain(status);
      expect.soft(text, one.address).not.toMatch(trace);
    }
  };
  await Promise.all([next(), next(), next(), next()]);
  expect(asked.length).toBeGreaterThan(450);
});

const operators: readonly unknown[] = [
  { not: '' },
  { equals: null },
  { gt: '' },
  { in: ['admin'] },
  { contains: '' },
  { startsWith: '' },
  { $ne: null },
  [['x']],
  [{ set: 'admin' }],
  { toString: 'x' },
  1,
  true,
  null,
  12e3,
];

test('operators in place of words are refused at every door', async () => {
  for (const [template, { fields }] of Object.entries(doors)) {
    const { path = '', cookie = '' } = standing[template] ?? {};
    for (const field of [...fields.slice(0, 1), 'id']) {
      for (const operator of operators) {
        const body = JSON.stringify({ [field]: operator });
        const answer = await send(path.replace('[step]', 'impact'), { headers: { cookie }, body });
        expect.soft(answer.status, `${template} ${body}`).toBe(400);
      }
    }
  }
});

const forged = '5eed5eed-5eed-4eed-8eed-5eed5eed5eed';
const forgedDay = '1999-09-09T09:09:09.000Z';
/** What no body may set: who and whose it is, when it was, in which state, and what stands for a secret. */
const privileged = Object.fromEntries(
  [
    ...['id', 'clinicId', 'clinic_id', 'memberId', 'patientId', 'invitationId', 'intakeId', 'sessionId', 'reviewerId'],
    ...['authorId', 'actorId', 'subjectId', 'submissionKey', 'formTextHash', 'tokenHash', 'codeHash', 'emailIndex'],
    ...[
      'sealed',
      'nameIndex',
      'birthIndex',
      'passwordHash',
      'ruleSet',
      'urgency',
      'result',
      'tags',
      'hash',
      'prevHash',
    ],
  ]
    .map((name) => [name, forged])
    .concat(
      [
        ...['createdAt', 'updatedAt', 'disabledAt', 'expiresAt', 'revokedAt', 'receivedAt', 'openedAt', 'reviewedAt'],
        ...['knownAt', 'endedAt', 'secondFactorAt', 'confirmedAt', 'lastSeenAt', 'usedAt', 'resetAskedAt', 'signedAt'],
        ...['visitAt', 'noRemindersAt', 'dueAt', 'takenAt'],
      ].map((name) => [name, forgedDay]),
    )
    .concat([
      ['urgencyRank', '7777'],
      ['wrongDates', '7777'],
      ['seq', '7777'],
      ['isDemo', 'false'],
      ['carriesOn', 'true'],
      ['state', 'closed'],
    ]),
);

/** What each door takes as it should be, so that the rest of the body is carried as far as it goes. */
const right: Readonly<Record<string, Record<string, string>>> = {
  '/invitations/create': { name: 'Mass Example', 'record-number': 'M-1' },
  '/invitations/[id]/resend': {},
  '/intakes/[id]/review': {
    version: '1',
    to: 'in_review',
    note: 'As always.',
    key: randomUUID(),
    at: new Date().toISOString(),
  },
  '/red-flags/[id]/respond': { reason: 'reached', note: 'As always.', key: randomUUID() },
  '/admin/members/invite': { name: 'Mass Member', email: 'mass@fuzz.example', role: 'front-desk' },
  '/admin/members/[id]/role': { role: 'front-desk' },
  '/sign-in/forgot/ask': { email: 'nobody@fuzz.example' },
};

test('what a body adds about ids, clinics, roles, days and states is stored nowhere', async () => {
  const statuses: Record<string, number> = {};
  for (const template of Object.keys(doors)) {
    const { path = '', cookie = '' } = standing[template] ?? {};
    const body = JSON.stringify({ ...privileged, ...right[template] });
    statuses[template] = (await send(path.replace('[step]', 'impact'), { headers: { cookie }, body })).status;
  }
  // Where more than the page's own fields came along, it was either refused or left aside.
  expect(Object.values(statuses).filter((status) => status >= 500)).toEqual([]);
  for (const template of Object.keys(right)) expect.soft(statuses[template], template).toBe(200);
  for (const strict of [
    '/intake/[step]/save',
    '/intake/send',
    '/intake/birth-date/check',
    '/start/open',
    '/no-reminders/stop',
  ]) {
    expect.soft(statuses[strict], strict).toBe(400);
  }

  const rows = await everyRow();
  expect(rows.join('\n')).toContain(standing['/invitations/create']?.clinicId);
  expect(rows.filter((row) => row.includes(forged) || row.includes('1999-09-09') || row.includes(',7777,'))).toEqual(
    [],
  );
});

/** All rows of all tables as text, whoever's they are; each table's wall is let down for one transaction that is undone. */
async function everyRow(): Promise<string[]> {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await owner.connect();
  const { rows: tables } = await owner.query(
    "SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
  );
  const rows: string[] = [];
  for (const { name } of tables) {
    // One table at a time: whoever locks several by and by deadlocks with the server.
    await owner.query('BEGIN');
    await owner.query(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`);
    rows.push(...(await owner.query(`SELECT t::text AS text FROM ${name} t`)).rows.map(({ text }) => `${name}${text}`));
    await owner.query('ROLLBACK');
  }
  await owner.end();

  return rows;
}
