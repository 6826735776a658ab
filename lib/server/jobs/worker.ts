import 'server-only';
import { Logger, type Runner, run } from 'graphile-worker';
import { z } from 'zod';
import { actAsSystem } from '../clinic/founding';
import { env } from '../env';
import { logFailure } from '../log';
import { deliver } from '../mail/deliver';
import { sendMail } from '../mail/send-mail';

const mailJob = z.strictObject({ clinicId: z.uuid(), mailId: z.uuid() });

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
    taskList: { 'send-mail': (payload) => withoutWords('send-mail', () => sendOne(payload)) },
  });
}

async function sendOne(payload: unknown): Promise<void> {
  const { clinicId, mailId } = mailJob.parse(payload);
  await sendMail(actAsSystem(clinicId), mailId, { now: () => new Date(), deliver });
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
