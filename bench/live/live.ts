import { Agent, request } from 'node:http';
import pg from 'pg';
import { startAppUnderTest } from '@/scripts/browser/app-under-test';
import type { Lifetime } from '@/scripts/serving/lifetime';
import { runNode } from '@/scripts/serving/node-process';

/** Milliseconds from the moment at which the commit is asked for. */
type Heard = Readonly<{ p50: number; p95: number }>;
export type LiveResult = Readonly<{ inboxes: number; ours: Heard; bare: Heard }>;

const inboxes = 200;
const changes = 60;

/** How soon open inboxes of one clinic hear of a change, and how soon a bare client that listens does, in the same run. */
export async function benchLive(lifetime: Lifetime): Promise<LiveResult> {
  const { env } = await startAppUnderTest(lifetime, { durable: true });
  const args = ['--conditions=react-server', '--import=tsx', 'bench/live/open-sessions.ts', String(inboxes)];
  const opened: { clinicId: string; cookies: string[] } = JSON.parse(await runNode(args, { env }));
  const [writer, listener] = [1, 2].map(() => new pg.Client({ connectionString: env.DATABASE_URL })) as [
    pg.Client,
    pg.Client,
  ];
  await Promise.all([writer.connect(), listener.connect()]);
  await listener.query('LISTEN clinic_change');
  await writer.query(`SELECT set_config('app.clinic_id', $1, false)`, [opened.clinicId]);
  const agent = new Agent();
  let told = (_: 'ours' | 'bare') => {};
  listener.on('notification', () => told('bare'));
  await Promise.all(opened.cookies.map((cookie) => openInbox(env.APP_ORIGIN, { cookie, agent }, () => told('ours'))));

  const [ours, bare]: [number[], number[]] = [[], []];
  for (let change = 0; change < changes; change++) {
    await writer.query('BEGIN');
    await writer.query(
      `INSERT INTO audit_event (clinic_id, actor_kind, action) VALUES ($1, 'system', 'intake.submitted')`,
      [opened.clinicId],
    );
    const before = performance.now();
    await new Promise<void>((resolve, reject) => {
      let missing = inboxes + 1;
      told = (who) => {
        (who === 'ours' ? ours : bare).push(performance.now() - before);
        missing -= 1;
        if (missing === 0) resolve();
      };
      writer.query('COMMIT').catch(reject);
    });
  }
  agent.destroy();
  await Promise.all([writer.end(), listener.end()]);

  return { inboxes, ours: heard(ours), bare: heard(bare) };
}

/** Resolves when the inbox's stream stands and has said what it says to each; then calls at each news. */
function openInbox(
  origin: string,
  { cookie, agent }: Readonly<{ cookie: string; agent: Agent }>,
  news: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}/inbox/live`, { agent, headers: { cookie } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`A stream was answered ${response.statusCode}.`));
      response.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('event: viewing')) resolve();
        if (text.includes('event: news')) news();
      });
      response.on('error', () => {
        // The bench is over.
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

function heard(times: number[]): Heard {
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;

  return { p50: at(0.5), p95: at(0.95) };
}
