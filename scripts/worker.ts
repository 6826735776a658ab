import { closeDatabase } from '@/lib/server/database/database';
import { startWorker } from '@/lib/server/jobs/worker';
import { checkStart } from '@/lib/server/start/startup';
import { checkedEnv } from './checked-env';
import { loadEnvFile } from './env-file';
import { Refusal } from './refusal';
import { runServers } from './serving/lifetime';

/** Works off jobs, beside a server that does not, until it is stopped; what it has in hand it finishes. */
await runServers(async (lifetime) => {
  loadEnvFile();
  const { WORKER_DATABASE_URL, SMTP_URL, BACKSTORY_DEMO } = checkedEnv();
  if (!WORKER_DATABASE_URL) throw new Refusal('WORKER_DATABASE_URL is not set: say whom the worker signs in as.');
  if (!SMTP_URL && !BACKSTORY_DEMO)
    throw new Refusal('SMTP_URL is not set: there is no server for mail to go through.');
  await checkStart();
  lifetime.add(closeDatabase);
  const runner = await startWorker();
  lifetime.add(() => runner.stop());
  console.log('ready');
  await runner.promise;
  await lifetime.end(1, 'The worker ended.');
});
