import pg from 'pg';

const errorCodes = { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1000', '42P04': 'P1009', ECONNREFUSED: 'P1001' };

/** Runs the CLI's question or order about the database as a whole; false, with the reason on stderr, if it failed. */
export async function runDatabaseCommand(command, url) {
  try {
    await commands[command](url);
    return true;
  } catch (error) {
    const fields = { error_code: errorCodes[error.code] ?? 'P1011', message: error.message, is_panic: false };
    const entry = { timestamp: new Date().toISOString(), level: 'ERROR', fields, target: 'schema_engine::logger' };
    process.stderr.write(`\n${JSON.stringify(entry)}\n`);
    return false;
  }
}

const commands = {
  'can-connect-to-database': (url) => run(url, 'SELECT 1'),
  'create-database': (url) => run(maintenance(url), `CREATE DATABASE ${nameOf(url)}`),
  'drop-database': (url) => run(maintenance(url), `DROP DATABASE ${nameOf(url)}`),
};

async function run(connectionString, sql) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function maintenance(url) {
  const other = new URL(url);
  other.pathname = 'postgres';
  return other.href;
}

function nameOf(url) {
  return pg.escapeIdentifier(decodeURIComponent(new URL(url).pathname.slice(1)));
}
