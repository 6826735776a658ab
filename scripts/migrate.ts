import { parseArgs } from 'node:util';
import { givenDatabaseUrl } from './database/database-url';
import { migrate } from './database/migrate';
import { loadEnvFile } from './env-file';
import { Refusal, runScript } from './refusal';

await runScript(async () => {
  loadEnvFile();
  const { values } = parseArgs({ options: { retry: { type: 'string' } } });
  const url = givenDatabaseUrl();
  if (!url) throw new Refusal('DATABASE_URL is not set: say which database to migrate.');
  const applied = await migrate(url, values);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
});
