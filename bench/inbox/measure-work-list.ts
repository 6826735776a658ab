import type pg from 'pg';
import { withClinic } from '@/lib/server/database/database';
import { findPatients } from '@/lib/server/inbox/find-patients';
import { pageSize, readInbox } from '@/lib/server/inbox/inbox';
import { type Place, writePlace } from '@/lib/server/inbox/place';
import { rowsQuery } from '@/lib/server/inbox/rows';
import { findIntake } from '@/lib/server/intake/intakes';
import type { BenchClinic } from './clinic';
import { explainPage, places, rawKeyset } from './raw-keyset';

export type Timed = Readonly<{ p50: number; p95: number }>;
export type WorkListResult = Readonly<{
  intakes: number;
  /** The rows of a page as the inbox asks for them, and by hand: past the walls, with nothing to narrow them. */
  page: Timed;
  raw: Timed;
  filtered: Timed;
  wholeInbox: Timed;
  intakePage: Timed;
  patient: Timed;
  /** The index by which PostgreSQL cuts the page, or null. */
  index: string | null;
}>;

const rounds = 300;

/** What the clinician's pages take in a record of so many intakes. */
export async function measureAt(owner: pg.Client, clinic: BenchClinic, intakes: number): Promise<WorkListResult> {
  const { clinician, clinicId, memberId, sent } = clinic;
  const reader = { memberId, timeZone: 'America/Chicago' };
  const starts = await places(owner, clinicId, rounds);
  const after = (round: number) => starts[round % starts.length] as Place;
  const ask = (filter: object) => (round: number) => {
    const query = rowsQuery({
      clinicId,
      filter: { show: 'open', ...filter },
      reader,
      after: after(round),
      limit: pageSize + 1,
    });

    return withClinic(clinicId, async (tx) => time(() => tx.$queryRaw(query)));
  };
  const [page, raw, filtered] = await inTurn([
    ask({}),
    (round) => time(() => rawKeyset(owner, clinicId, after(round), pageSize + 1)),
    ask({ cause: 'axspa', language: 'en' }),
  ]);
  const [wholeInbox, intakePage, patient] = await inTurn([
    (round) => time(() => readInbox(clinician, { after: writePlace(after(round)) })),
    (round) => time(() => findIntake(clinician, sent[round % sent.length] ?? '')),
    (round) => time(() => findPatients(clinician, { surname: '', recordNumber: `R-${round}`, birthDate: '' })),
  ]);

  return { intakes, page, raw, filtered, wholeInbox, intakePage, patient, index: await explainPage(clinic, after(0)) };
}

type Task = (round: number) => Promise<number>;

/** The tasks one after the other in each round, so that what else the machine does meets all alike; the first warm up. */
async function inTurn<Tasks extends readonly Task[]>(
  tasks: readonly [...Tasks],
): Promise<{ [At in keyof Tasks]: Timed }> {
  const times: number[][] = tasks.map(() => []);
  for (let round = -20; round < rounds; round += 1) {
    for (const [at, task] of tasks.entries()) {
      const taken = await task(Math.abs(round));
      if (round >= 0) times[at]?.push(taken);
    }
  }

  return times.map((all) => {
    const sorted = all.sort((a, b) => a - b);
    const share = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
    return { p50: share(0.5), p95: share(0.95) };
  }) as { [At in keyof Tasks]: Timed };
}

async function time(work: () => PromiseLike<unknown>): Promise<number> {
  const before = performance.now();
  await work();

  return performance.now() - before;
}
