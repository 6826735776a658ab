import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InboxFilter } from '@/lib/intake/inbox/filter';
import { toQuery } from '@/lib/intake/inbox/filter';
import { statesOn } from '@/lib/intake/inbox/shelves';
import { type ReviewState, reviewStates, urgencies } from '@/lib/intake/review';
import type { Clinician } from '@/lib/server/actor';
import { addMember } from '@/lib/server/clinic/founding';
import { type Inbox, readInbox } from '@/lib/server/inbox/inbox';
import { addPastIntake } from '@/lib/server/intake/past-intakes';
import { intakeOf } from '@/tests/people/intake-of';
import { people } from '@/tests/people/people';
import { type Clinic, createClinic, createIntake, password } from './create';
import { openStore, type Store } from './open-store';

/** What the test itself knows of an intake, to sort and filter by. */
type Fact = Readonly<{
  id: string;
  receivedAt: number;
  day: string;
  rank: number;
  tags: readonly Readonly<{ id: string; support: string | null }>[];
  safety: string;
  language: string;
  state: ReviewState;
  assignee: string | null;
}>;

const hour = 3_600_000;
const start = Date.parse('2026-11-20T18:00:00Z');
const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Chicago' });

let store: Store;
let clinic: Clinic;
let ben: Clinician;
let facts: Fact[];

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Filters');
  ben = (await addMember(clinic.system, {
    kind: 'clinician',
    name: 'Ben',
    email: 'ben@filters.example',
    password,
  })) as Clinician;
  facts = [];
  for (let serial = 0; serial < 70; serial += 1) facts.push(await makeFact(serial));
});
afterAll(() => store.close());

/** An intake in some state and in somebody's hands; several come in at the same moment. */
async function makeFact(serial: number): Promise<Fact> {
  const person = people[serial % people.length];
  if (!person) throw new Error('There are people.');
  const receivedAt = start + Math.floor(serial / 3) * 5 * hour;
  const state = reviewStates[serial % 7 < 3 ? 0 : (serial % 7) - 2] ?? 'new';
  const assignee = [null, clinic.ana.memberId, ben.memberId, null][serial % 4] ?? null;
  const language = (['en', 'es', 'ar'] as const)[serial % 3] ?? 'en';
  const { name, answers, declined } = person;
  const received = new Date(receivedAt);
  const past = { patient: { name }, answers, declined, language, invitedAt: received, receivedAt: received };
  const outcome = await addPastIntake(clinic.system, past);
  if (!outcome.ok) throw new Error(`${person.id} is incomplete.`);
  const { evaluation } = intakeOf(person);
  await store.asApp(clinic.id, 'UPDATE review SET state = $2::review_state, assignee_id = $3 WHERE intake_id = $1', [
    outcome.intakeId,
    state,
    assignee,
  ]);

  return {
    id: outcome.intakeId,
    receivedAt,
    day: dayOf.format(received),
    rank: urgencies.indexOf(evaluation.urgency),
    tags: evaluation.assessed ? evaluation.tags : [],
    safety: evaluation.safetyScreen,
    language,
    state,
    assignee,
  };
}

/** The same by hand: filter, then sort. */
function expected(filter: InboxFilter): string[] {
  const { show, urgency, cause, support, state, assignee, from, to, language, safety } = filter;
  const who = assignee === 'me' ? clinic.ana.memberId : assignee === 'nobody' ? null : assignee;

  return facts
    .filter((fact) => statesOn[show].includes(fact.state))
    .filter((fact) => !urgency || urgencies[fact.rank] === urgency)
    .filter(
      (fact) =>
        !(cause || support) ||
        fact.tags.some((tag) => (!cause || tag.id === cause) && (!support || tag.support === support)),
    )
    .filter((fact) => !state || fact.state === state)
    .filter((fact) => who === undefined || fact.assignee === who)
    .filter((fact) => (!from || fact.day >= from) && (!to || fact.day <= to))
    .filter((fact) => !language || fact.language === language)
    .filter((fact) => !safety || fact.safety === safety)
    .toSorted((a, b) => a.rank - b.rank || a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 1 });
const day = fc.option(
  fc.integer({ min: -1, max: 6 }).map((days) => dayOf.format(start + days * 24 * hour)),
  { nil: undefined, freq: 1 },
);
/** Filters of one shelf, with some of their parts. */
const filters = () =>
  fc
    .record({
      show: fc.constantFrom('open', 'open', 'reviewed', 'closed'),
      urgency: maybe(...urgencies),
      cause: maybe('axspa', 'lss', 'radicular', 'non-specific-lbp'),
      support: maybe('strong', 'moderate', 'weak'),
      state: maybe(...reviewStates),
      assignee: maybe('me', 'nobody', ben.memberId),
      from: day,
      to: day,
      language: maybe('en', 'es', 'ar'),
      safety: maybe('complete', 'incomplete'),
    })
    .chain((whole) =>
      fc.subarray(Object.keys(whole).filter((key) => key !== 'show')).map((kept) => {
        const entries = Object.entries(whole).filter(
          ([key, value]) => value !== undefined && kept.slice(0, 3).includes(key),
        );
        const filter = { ...Object.fromEntries(entries), show: whole.show } as InboxFilter;
        const isOn = !filter.state || statesOn[filter.show].includes(filter.state);

        return isOn ? filter : { ...filter, state: undefined };
      }),
    );

/** Page by page, while others arrive before and after the place one has come to. */
async function walk(filter: InboxFilter, meanwhile: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const given = Object.fromEntries(toQuery(filter));
  let after: string | null = null;
  do {
    const page: Inbox = await readInbox(clinic.ana, after === null ? given : { ...given, after });
    expect(page.ignored).toEqual([]);
    seen.push(...page.rows.map(({ intakeId }) => intakeId));
    after = page.next;
    if (after !== null) await meanwhile();
  } while (after !== null);

  return seen;
}

test('every filter finds what sorting by hand finds, page by page, and neither skips nor repeats while others arrive', async () => {
  const known = new Set(facts.map(({ id }) => id));
  let serial = 0;
  const arrive = () => {
    serial += 1;
    const person = people[serial % people.length];
    if (!person) throw new Error('There are people.');

    return createIntake(clinic, person, new Date(start + (serial % 40) * 3 * hour));
  };
  await fc.assert(
    fc.asyncProperty(filters(), async (filter) => {
      const seen = await walk(filter, arrive);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => known.has(id))).toEqual(expected(filter));
    }),
    { numRuns: 60, examples: [[{ show: 'open' }], [{ show: 'reviewed' }], [{ show: 'closed' }]] },
  );
});

test('how many there are is told for each tab and for what the list is narrowed to', async () => {
  const { counts, fitting } = await readInbox(ben, { show: 'closed', language: 'es' });
  expect(counts.closed).toEqual({ found: expected({ show: 'closed' }).length, more: false });
  expect(counts.reviewed).toEqual({ found: expected({ show: 'reviewed' }).length, more: false });
  expect(fitting).toEqual({ found: expected({ show: 'closed', language: 'es' }).length, more: false });
});

test('a value that is none of ours narrows nothing, and is named', async () => {
  const all = await readInbox(clinic.ana);
  const odd = await readInbox(clinic.ana, {
    urgency: 'panic',
    cause: "axspa'; DROP TABLE review; --",
    from: '2026-02-31',
    assignee: '01990000-0000-7000-8000-000000000000',
    language: ['xx', 'es'],
    state: 'closed',
    after: '9_9_9',
  });

  expect([...odd.ignored].sort()).toEqual(['assignee', 'cause', 'from', 'language', 'state', 'urgency']);
  expect(odd.rows.map(({ intakeId }) => intakeId)).toEqual(all.rows.map(({ intakeId }) => intakeId));
  expect(odd.fitting).toBeNull();
});
