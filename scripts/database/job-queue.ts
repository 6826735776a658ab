import { Logger, runMigrations } from 'graphile-worker';

/**
 * Lets graphile-worker make its own tables, in the schema graphile_worker, or bring them up to date: the worker itself
 * may not. Who may do what with them stands in the migrations, which come after.
 */
export async function installJobQueue(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => {}), maxPoolSize: 2 });
}
