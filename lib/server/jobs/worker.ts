import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger, type Runner, run } from 'graphile-worker';
import { z } from 'zod';
import { workOnExport } from '../bulk-export/work';
import { actAsSystem } from '../clinic/founding';
import { env } from '../env';
import { escalate } from '../escalation/escalate';
import { logFailure } from '../log';
import { deliver } from '../mail/deliver';
import { sendMail } from '../mail/send-mail';

const mailJob = z.strictObject({ clinicId: z.uuid(), mailId: z.uuid() });
const escalationJob = z.strictObject({ clinicId: z.uuid(), intakeId: z.uuid() });

const exportJob = z.strictObject({ clinicId: z.uuid(), exportId: z.uuid() });

const restartAfter = 5000;

/** The library's own lines hold whatever an error says, so that only our own are written. */
const silent = new Logger(() => () => {});

/**
 * Works off jobs until it is stopped, beside any number of other workers: it hears of a new one at once. Its connection
 * is the worker's, which sees jobs alone; what a job does for a clinic runs behind the same walls as a request.
 */
export async function startWorker(): Promise<Runner> {
  const { WORKER_DATABASE_URL } = env();
  if (!WORKER_DATABASE_URL) throw new Error('WORKER_DATABASE_URL is not set: a worker needs it.');

  return run({
    connectionString: WORKER_DATABASE_URL,
    concurrency: 2,
    maxPoolSize: 4,
    noHandleSignals: true,
    logger: silent,
    taskList: {
      'send-mail': (payload) => withoutWords('send-mail', () => sendOne(payload)),
      escalate: (payload) => withoutWords('escalate', () => escalateOne(payload)),
      export: (payload) => withoutWords('export', () => exportOne(payload)),
    },
  });
}

/**
 * Works off jobs beside a server's requests, as long as the server lives. A database that is away ends the worker and not
 * the server; it begins again.
 */
export async function keepWorking(): Promise<void> {
  let runner: Runner | undefined;
  let isEnding = false;
  const end = () => {
    isEnding = true;
    runner?.stop().catch(() => {});
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
  while (!isEnding) {
    try {
      runner = await startWorker();
      await runner.promise;
    } catch (error) {
      const { name, code } = error as { name?: string; code?: string };
      logFailure({ event: 'worker-ended', error: name ?? 'unknown', code });
    }
    await wait(restartAfter, undefined, { ref: false });
  }
}

async function sendOne(payload: unknown): Promise<void> {
  const { clinicId, mailId } = mailJob.parse(payload);
  await sendMail(actAsSystem(clinicId), mailId, { now: () => new Date(), deliver });
}

async function escalateOne(payload: unknown): Promise<void> {
  const { clinicId, intakeId } = escalationJob.parse(payload);
  await escalate(actAsSystem(clinicId), intakeId, new Date());
}

async function exportOne(payload: unknown): Promise<void> {
  const { clinicId, exportId } = exportJob.parse(payload);
  await workOnExport(actAsSystem(clinicId), exportId, () => new Date());
}

/** What a failed job says is kept with the job, so that it says its kind and nothing else. */
async function withoutWords(job: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string };
    logFailure({ event: 'job-failed', job, error: name ?? 'unknown', code });
    throw new Error(`${job} failed`);
  }
}
