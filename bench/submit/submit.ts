import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startAppUnderTest } from '@/scripts/browser/app-under-test';
import type { Lifetime } from '@/scripts/serving/lifetime';
import { type ReadyPatient, readyPatients } from '@/tests/browser/faults/ready-patients';
import { type Ask, middle, type Served, serve } from '../load';
import { startBareApp } from './bare-app';
import { pgbench } from './pgbench';

export type SubmitResult = Readonly<{
  clients: number;
  ours: Served;
  bare: Served;
  database: number;
  ratioToBare: number;
  p95RatioToBare: number;
}>;

const warmUp = 200;
const rounds = 5;
const sendingsEachRound = { 1: 60, 8: 200, 32: 300 };

/**
 * Sending an intake beside a bare Next handler that inserts the same bytes, and beside the database alone. Both are
 * measured in turn, five times, and the medians are compared: what else the machine does falls on either alike.
 */
export async function benchSubmit(lifetime: Lifetime): Promise<SubmitResult[]> {
  const { env, ownerUrl } = await startAppUnderTest(lifetime, { durable: true });
  const perRound = Object.values(sendingsEachRound).reduce((a, b) => a + b);
  const patients = await readyPatients(warmUp + rounds * perRound, {
    ...env,
    DATABASE_OWNER_URL: ownerUrl,
  });
  const next = (count: number) => patients.splice(0, count).map((patient) => sending(env.APP_ORIGIN, patient));
  await serve(next(warmUp), 8);
  const record = await storedRecord(ownerUrl);
  const bareOrigin = await startBareApp(lifetime, ownerUrl, recordFile(lifetime, record));
  await serve(inserts(bareOrigin, warmUp), 8);

  const results: SubmitResult[] = [];
  for (const [clientsText, count] of Object.entries(sendingsEachRound)) {
    const clients = Number(clientsText);
    const ours: Served[] = [];
    const bare: Served[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(await serve(next(count), clients));
      bare.push(await serve(inserts(bareOrigin, count), clients));
    }
    const database = await pgbench(ownerUrl, clients, record);
    results.push(compare({ clients, ours: middle(ours), bare: middle(bare), database }));
  }

  return results;
}

function compare(measured: Pick<SubmitResult, 'clients' | 'ours' | 'bare' | 'database'>): SubmitResult {
  const { ours, bare } = measured;

  return { ...measured, ratioToBare: ours.perSecond / bare.perSecond, p95RatioToBare: ours.p95 / bare.p95 };
}

const json = { 'content-type': 'application/json', accept: 'application/json' };

function sending(origin: string, { cookie, key }: ReadyPatient): Ask {
  return {
    method: 'POST',
    url: `${origin}/intake/send`,
    headers: { ...json, origin, cookie },
    body: JSON.stringify({ key, version: '1' }),
    status: 201,
  };
}

function inserts(origin: string, count: number): Ask[] {
  return Array.from({ length: count }, () => ({
    method: 'POST',
    url: `${origin}/insert`,
    headers: json,
    body: JSON.stringify({ key: crypto.randomUUID(), version: '1' }),
    status: 201,
  }));
}

/** Everything that one sending has written, as text. */
async function storedRecord(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`SELECT set_config('role', 'backstory_app', false),
    set_config('app.clinic_id', (SELECT id::text FROM clinic WHERE name = 'Faultline Clinic'), false)`);
  const { rows } = await client.query(
    `SELECT concat(i, e, r, a) AS record FROM intake i JOIN evaluation e ON e.intake_id = i.id
       JOIN review r ON r.intake_id = i.id JOIN audit_event a ON a.subject_id = i.id LIMIT 1`,
  );
  await client.end();

  return rows[0].record;
}

function recordFile(lifetime: Lifetime, record: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-'));
  lifetime.add(async () => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'record.txt');
  writeFileSync(file, record);

  return file;
}
