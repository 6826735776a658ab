import pg from 'pg';
import { closeDatabase } from '@/lib/server/database/database';
import { newSecrets } from '../../../scripts/serving/secrets';
import { freshDatabase } from '../fresh-database';

export type Store = Readonly<{
  /** Runs a statement as the application does for one clinic, or for none. */
  asApp: (clinicId: string | null, statement: string, values?: unknown[]) => Promise<pg.QueryResult>;
  /** Runs a statement as the role that owns the tables. */
  asOwner: (statement: string) => Promise<pg.QueryResult>;
  /** Changes what the application may not, inside one table and past its wall. */
  pastTheWall: (table: string, statement: string) => Promise<unknown>;
  close: () => Promise<void>;
}>;

/** A database of this test file's own, with lib/server connected to it. */
export async function openStore(): Promise<Store> {
  const database = await freshDatabase();
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    WORKER_DATABASE_URL: database.workerUrl,
    APP_ORIGIN: 'http://localhost:3000',
    ...newSecrets(),
    BACKSTORY_DEMO: '1',
  });
  const client = new pg.Client({ connectionString: database.url });
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await Promise.all([client.connect(), owner.connect()]);

  return {
    asApp: async (clinicId, statement, values = []) => {
      await client.query('BEGIN');
      try {
        await client.query(`SELECT set_config('app.clinic_id', $1, true)`, [clinicId ?? '']);
        return await client.query(statement, values);
      } finally {
        await client.query(client.getTransactionStatus() === 'E' ? 'ROLLBACK' : 'COMMIT');
      }
    },
    asOwner: (statement) => owner.query(statement),
    pastTheWall: (table, statement) =>
      owner.query(`BEGIN; ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY; ${statement};
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY; COMMIT`),
    close: async () => {
      await closeDatabase();
      await Promise.all([client.end(), owner.end()]);
      await database.drop();
    },
  };
}
