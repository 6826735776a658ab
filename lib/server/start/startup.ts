import 'server-only';
import { env } from '../env';
import { indexKeyProblem } from '../vault/index-key';
import { askDatabase, databaseProblem } from './readiness';

/** Ends the process with one line unless the environment is right and the database is fit for this build. */
export async function checkStart(): Promise<void> {
  const problem = await startProblem();
  if (!problem) return;
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}

async function startProblem(): Promise<string | undefined> {
  try {
    env();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return (await databaseProblem(3000)) ?? (await keyProblem()) ?? (await demoProblem());
}

async function keyProblem(): Promise<string | undefined> {
  const [row] = await askDatabase(3000, 'SELECT find_index_key() AS wrapped');
  const { wrapped } = row as { wrapped: string | null };

  return wrapped === null ? undefined : indexKeyProblem(wrapped);
}

/** Demo accounts have printed passwords: they and real clinics never share a server. */
async function demoProblem(): Promise<string | undefined> {
  const isDemo = env().BACKSTORY_DEMO === '1';
  const [strangers] = await askDatabase<{ found: boolean }>(3000, 'SELECT holds_clinics($1) AS found', [!isDemo]);
  if (!strangers?.found) return undefined;
  return isDemo
    ? 'BACKSTORY_DEMO: the database holds a real clinic, which a demo must not touch.'
    : 'DATABASE_URL: the database holds demo clinics, whose passwords are public; use another, or set BACKSTORY_DEMO=1.';
}
