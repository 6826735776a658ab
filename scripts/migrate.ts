import { parseArgs } from 'node:util';
import { loginOf } from './database/app-login';
import { givenAppUrl, givenOwnerUrl, givenWorkerUrl } from './database/database-url';
import { migrate } from './database/migrate';
import { loadEnvFile } from './env-file';
import { Refusal, runScript } from './refusal';

await runScript(async () => {
  loadEnvFile();
  const { values } = parseArgs({ options: { retry: { type: 'string' } } });
  const url = givenOwnerUrl();
  if (!url) throw new Refusal('DATABASE_OWNER_URL is not set: say which database to migrate, as its owner.');
  const app = givenAppUrl();
  const worker = givenWorkerUrl();
  const logins = { ...(app && { login: loginOf(app) }), ...(worker && { worker: loginOf(worker) }) };
  const applied = await migrate(url, { ...values, ...logins });
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
  if (!app) console.log('The server needs a login of its own: set DATABASE_URL to it, and DATABASE_OWNER_URL to this.');
});
