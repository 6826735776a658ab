import pg from 'pg';

/** The same server and role, another database. */
export function databaseAt(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = name;
  return url.href;
}

/** Makes a database, empty or as a copy of another that no one is connected to. */
export async function createDatabase(serverUrl: string, name: string, template?: string): Promise<string> {
  const copy = template ? ` TEMPLATE ${pg.escapeIdentifier(template)} STRATEGY WAL_LOG` : '';
  await run(serverUrl, `CREATE DATABASE ${pg.escapeIdentifier(name)}${copy}`);
  return databaseAt(serverUrl, name);
}

/**
 * Removes a database, whoever is still connected to it. Not WITH (FORCE): to a role that is no superuser, that is
 * refused while autovacuum looks into the database. The plain statement sends autovacuum away, and waits for those
 * whose connection was just ended.
 */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await run(
    serverUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = ${pg.escapeLiteral(name)} AND backend_type = 'client backend'`,
  );
  await run(serverUrl, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)}`);
}

/** Removes a login that owns nothing. */
export async function dropLogin(serverUrl: string, name: string): Promise<void> {
  await run(serverUrl, `DROP ROLE IF EXISTS ${pg.escapeIdentifier(name)}`);
}

async function run(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
