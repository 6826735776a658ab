import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Admin, Clinician } from '@/lib/server/actor';
import { auditActions } from '@/lib/server/audit/actions';
import { withClinic } from '@/lib/server/database/database';
import { findIntake } from '@/lib/server/intake/intakes';
import { endLive, mayOpen } from '@/lib/server/live/rooms';
import { changeRole, disableMember } from '@/lib/server/member/changes';
import { changeReview } from '@/lib/server/review/reviews';
import { endSession } from '@/lib/server/session/member-sessions';
import { nadia } from '@/tests/people/nadia';
import { runNode } from '../run-node';
import { type Clinic, createClinic, createIntake } from '../server/create';
import { newPerson } from '../server/enter';
import { openStore, type Store } from '../server/open-store';
import { type Listener, newestLineOf, openPage } from './listener';

let store: Store;
let clinic: Clinic;
let south: Clinic;
let ben: Clinician;

const inTime = { timeout: 20_000, interval: 20 };
const until = (expectation: () => void) => vi.waitFor(expectation, inTime);
const cameIn = { intakes: 1, by: [] };

/** Another server of the clinic: an intake comes in there. */
async function elsewhere({ id }: Clinic): Promise<void> {
  const args = ['--conditions=react-server', '--import', 'tsx', 'tests/integration/live/change.ts', id];
  const { code, stderr } = await runNode(args, process.env as Record<string, string>);
  expect(stderr).toBe('');
  expect(code).toBe(0);
}

/** The page has heard the first that every page is told, and so listens. */
const ready = (listener: Listener) => until(() => expect(listener.heard.viewing).not.toEqual([]));

async function inbox(clinician: Clinician, since?: bigint): Promise<Listener> {
  const listener = await openPage(clinician, since === undefined ? {} : { since });
  await ready(listener);

  return listener;
}

beforeAll(async () => {
  store = await openStore();
  south = await createClinic('South');
});
beforeEach(async () => {
  clinic = await createClinic('North');
  ben = (await newPerson(clinic)).member as Clinician;
});
afterAll(async () => {
  endLive();
  await store.close();
});

describe('an inbox that stays open', () => {
  test('hears of an intake that came in at another server', async () => {
    const { heard } = await inbox(clinic.ana);
    await elsewhere(clinic);
    await until(() => expect(heard.news).toEqual([cameIn]));
  });

  test('hears what a colleague did, by name; of its own doing it hears without', async () => {
    const id = await createIntake(clinic, nadia);
    const [ana, other] = [await inbox(clinic.ana), await inbox(ben)];
    await changeReview(ben, id, { version: 1, to: 'in_review', note: '' });
    await until(() => expect(ana.heard.news).toEqual([{ intakes: 0, by: [ben.name] }]));
    await until(() => expect(other.heard.news).toEqual([{ intakes: 0, by: [] }]));
  });

  test('that was away is told first what it missed, and nothing where nothing was', async () => {
    const since = await newestLineOf(clinic.ana);
    await createIntake(clinic, nadia);
    await createIntake(clinic, nadia);
    const back = await inbox(clinic.ana, since);
    expect(back.heard.news).toEqual([{ intakes: 2, by: [] }]);

    const again = await inbox(clinic.ana, back.page.position);
    expect(again.heard.news).toEqual([]);
  });

  test('hears nothing of another clinic', async () => {
    const stranger = await inbox(south.ana);
    const own = await inbox(clinic.ana);
    const id = await createIntake(clinic, nadia);
    await openPage(ben, { intakeId: id });
    await until(() => expect(own.heard.viewing.at(-1)).toHaveLength(1));
    await createIntake(south, nadia);
    await until(() => expect(stranger.heard.news).toEqual([cameIn]));
    expect(stranger.heard.viewing).toEqual([[]]);
    expect(own.heard.news).toEqual([cameIn]);
  });

  test('hears of what was missed after the connection that listens was cut', async () => {
    const { heard } = await inbox(clinic.ana);
    const { rows } = await store.asOwner(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND query IN ('LISTEN clinic_change', 'SELECT') AND pid <> pg_backend_pid()`,
    );
    expect(rows).toHaveLength(1);
    await createIntake(clinic, nadia);
    await until(() => expect(heard.news).toEqual([cameIn]));
    await createIntake(clinic, nadia);
    await until(() => expect(heard.news).toEqual([cameIn, cameIn]));
  });

  test('does not hear of reading, and reading it on does not make the session last longer', async () => {
    const id = await createIntake(clinic, nadia);
    const { heard, page } = await inbox(clinic.ana);
    const seen = () =>
      store.asApp(clinic.id, 'SELECT last_seen_at FROM member_session WHERE id = $1', [page.sessionId]);
    const { rows } = await seen();
    await findIntake(ben, id);
    await createIntake(clinic, nadia);
    await until(() => expect(heard.news).toEqual([cameIn]));
    expect((await seen()).rows).toEqual(rows);
  });
});

describe('a page ends', () => {
  test.each([
    ['its member is disabled', (admin: Admin, { page }: Listener) => disableMember(admin, page.clinician.memberId)],
    [
      'its member has another role',
      (admin: Admin, { page }: Listener) => changeRole(admin, page.clinician.memberId, 'front-desk'),
    ],
    ['its member signs out', (_: Admin, { page }: Listener) => endSession(page.clinician, page.sessionId)],
  ])('at once when %s', async (_, change) => {
    const admin = (await newPerson(clinic, 'admin')).member as Admin;
    const [gone, stays] = [await inbox(ben), await inbox(clinic.ana)];
    await change(admin, gone);
    await until(() => expect(gone.heard.hasEnded).toBe(true));
    await createIntake(clinic, nadia);
    await until(() => expect(stays.heard.news).toEqual([cameIn]));
    expect(gone.heard.news).toEqual([]);
  });

  test('when its session was idle for too long, before it is told anything', async () => {
    const { heard, page } = await inbox(clinic.ana);
    await withClinic(clinic.id, (tx) =>
      tx.memberSession.update({
        where: { id: page.sessionId },
        data: { lastSeenAt: new Date(Date.now() - 16 * 60_000) },
      }),
    );
    await createIntake(clinic, nadia);
    await until(() => expect(heard.hasEnded).toBe(true));
    expect(heard.news).toEqual([]);
  });

  test('a session has six open at a time, and another when one is left', async () => {
    const first = await inbox(clinic.ana);
    const { sessionId } = first.page;
    const others = await Promise.all(Array.from({ length: 5 }, () => openPage(clinic.ana)));
    for (const { page } of others) Object.assign(page, { sessionId });
    expect(mayOpen(clinic.id, sessionId)).toBe(false);
    await first.leave();
    expect(mayOpen(clinic.id, sessionId)).toBe(true);
  });
});

describe('who looks at an intake', () => {
  const names = ({ heard }: Listener) => heard.viewing.at(-1)?.map(({ name }) => name);

  test('is shown to colleagues while they look, in the inbox and on the intake, and to nobody of themselves', async () => {
    const id = await createIntake(clinic, nadia);
    const other = await createIntake(clinic, nadia);
    const list = await inbox(ben);
    const ana = await openPage(clinic.ana, { intakeId: id });
    const elsewhereOpen = await openPage(ben, { intakeId: other });
    await until(() => expect(list.heard.viewing.at(-1)).toEqual([{ intakeId: id, name: clinic.ana.name }]));
    expect(names(ana)).toEqual([]);

    const beside = await openPage(ben, { intakeId: id });
    await until(() => expect(names(ana)).toEqual([ben.name]));
    await until(() => expect(names(beside)).toEqual([clinic.ana.name]));
    expect(names(elsewhereOpen)).toEqual([]);

    await beside.leave();
    await until(() => expect(names(ana)).toEqual([]));
  });

  test('is forgotten when their server is gone without a word', async () => {
    const id = await createIntake(clinic, nadia);
    await store.asApp(
      clinic.id,
      `INSERT INTO viewing (clinic_id, intake_id, member_id, seen_at) VALUES ($1, $2, $3, now() - interval '46 seconds')`,
      [clinic.id, id, ben.memberId],
    );
    const list = await inbox(clinic.ana);
    expect(list.heard.viewing).toEqual([[]]);
    const { rows } = await store.asApp(clinic.id, 'SELECT * FROM viewing');
    expect(rows).toEqual([]);
  });
});

test('what was read, refused or begun changes no page; what came in or was done does', async () => {
  const { rows } = await store.asOwner(
    `SELECT action FROM unnest('{${auditActions.join(',')}}'::text[]) action WHERE changes_a_page(action)`,
  );
  const shown = rows.map(({ action }) => action);
  expect(shown).toEqual(expect.arrayContaining(['intake.submitted', 'red-flag.told', 'review.changed', 'note.added']));
  expect(
    shown.filter((action) => /read|^(access|audit|invitation|mail|member|keys)\.|consent\.given/.test(action)),
  ).toEqual([]);
});
