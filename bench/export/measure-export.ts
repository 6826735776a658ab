import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Admin, SystemActor } from '@/lib/server/actor';
import { askForExport } from '@/lib/server/bulk-export/ask';
import { seeExport } from '@/lib/server/bulk-export/exports';
import { beginFetch, piecesOf } from '@/lib/server/bulk-export/fetch';
import { workOnExport } from '@/lib/server/bulk-export/work';
import { addMember, foundClinic } from '@/lib/server/clinic/founding';
import { closeDatabase } from '@/lib/server/database/database';
import { env } from '@/lib/server/env';
import { addPastIntake } from '@/lib/server/intake/past-intakes';
import { people } from '@/tests/people/people';
import { growSealed } from './grow-sealed';

/** Rows a second, and megabytes: of one export of so many intakes, and of COPY of the same table. */
export type ExportResult = Readonly<{
  intakes: number;
  written: number;
  fetched: number;
  copied: number;
  /** By how much the process grew while it wrote and while it handed over. */
  growth: number;
  fileSize: number;
}>;

const megabyte = 1_000_000;
const now = () => new Date();

// Run as a process of its own, under the condition that lets server code in. Prints what was measured.
const intakes = Number(process.argv[2]);
const { system, admin } = await foundPlace();
const owner = new pg.Client({ connectionString: env().DATABASE_OWNER_URL });
await owner.connect();
await growSealed((statement) => owner.query(statement), system.clinicId, intakes - people.length);
await owner.query('VACUUM ANALYZE intake, review, patient, evaluation, consent, verdict');
// What is loaded and compiled at the first row is no growth.
await exportOnce({ urgency: 'emergency' });
const before = process.memoryUsage().rss;
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 20);
const ours = await exportOnce({});
clearInterval(watch);
const start = performance.now();
// The client drops what comes, so that this is what the database and the line between can do.
await owner.query('ALTER TABLE intake NO FORCE ROW LEVEL SECURITY');
const { rowCount } = await owner.query('COPY (SELECT * FROM intake) TO STDOUT');
const copied = (rowCount ?? intakes) / ((performance.now() - start) / 1000);
await owner.query('ALTER TABLE intake FORCE ROW LEVEL SECURITY');
await owner.end();
await closeDatabase();
const result: ExportResult = { intakes, ...ours, copied, growth: (most - before) / megabyte };
process.stdout.write(JSON.stringify(result), () => process.exit(0));

async function foundPlace(): Promise<Readonly<{ system: SystemActor; admin: Admin }>> {
  const place = { name: 'Bench', timeZone: 'America/Chicago', phone: '+1 312 555 0142', emergencyNumber: '911' };
  const founded = await foundClinic({ ...place, isDemo: true });
  const password = randomBytes(16).toString('base64url');
  const dev = { kind: 'admin', name: 'Dev', email: 'dev@bench.example', password } as const;
  for (const { name, answers, declined, language = 'en' } of people) {
    await addPastIntake(founded, {
      patient: { name },
      answers,
      declined,
      language,
      invitedAt: now(),
      receivedAt: now(),
    });
  }

  return { system: founded, admin: (await addMember(founded, dev)) as Admin };
}

/** Writes one export and hands it over. */
async function exportOnce(selection: Parameters<typeof askForExport>[1]['selection']) {
  const asked = await askForExport(admin, { format: 'csv', selection });
  if (!asked.ok) throw new Error(asked.problem);
  const id = asked.value;
  const began = performance.now();
  while ((await seeExport(admin, id, now()))?.state !== 'ready') await workOnExport(system, id, now);
  const writing = (performance.now() - began) / 1000;
  const found = await seeExport(admin, id, now());
  const handedFrom = performance.now();
  const fetched = await beginFetch(admin, { id, file: 'intakes.csv', now: now() });
  if (!fetched.ok || !found) throw new Error('Not ready.');
  let bytes = 0;
  for await (const piece of piecesOf(admin, fetched.value)) bytes += piece.length;
  const handing = (performance.now() - handedFrom) / 1000;

  return { written: found.done / writing, fetched: found.done / handing, fileSize: bytes / megabyte };
}
