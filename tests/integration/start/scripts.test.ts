import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, inject, test } from 'vitest';
import { databaseAt } from '../../../scripts/database/databases';
import { freshDatabase } from '../fresh-database';
import { type Outcome, runScript } from '../run-node';

const refused = (line: string | RegExp): Outcome => ({
  code: 1,
  stdout: '',
  stderr: expect.stringMatching(typeof line === 'string' ? `${line}\n` : line),
});

test('db:migrate without an address says so', async () => {
  expect(await runScript('scripts/migrate.ts', { DATABASE_URL: '' })).toEqual(
    refused('DATABASE_OWNER_URL is not set: say which database to migrate, as its owner.'),
  );
});

test('db:migrate with an address of another kind says what one looks like', async () => {
  const env = { DATABASE_URL: 'sqlite:///tmp/x' };
  expect(await runScript('scripts/migrate.ts', env)).toEqual(refused(/^DATABASE_URL is no PostgreSQL address.*\n$/));
});

test('db:migrate where no database answers says so, without its password', async () => {
  const outcome = await runScript('scripts/migrate.ts', { DATABASE_URL: 'postgresql://a:hunter2@127.0.0.1:1/b' });
  expect(outcome).toEqual(refused(/^DATABASE_URL: the database at 127.0.0.1:1 cannot be used: .*ECONNREFUSED.*\n$/));
  expect(outcome.stderr).not.toContain('hunter2');
});

test('db:migrate into a database that does not exist says how to make it', async () => {
  const env = { DATABASE_URL: databaseAt(inject('databaseServer').url, 'backstory_absent') };
  expect(await runScript('scripts/migrate.ts', env)).toEqual(refused(/CREATE DATABASE "backstory_absent"\.\n$/));
});

test.each(['scripts/demo.ts', 'scripts/dev.ts'])(
  '%s on a port in use says so, before it builds anything',
  async (file) => {
    const database = await freshDatabase();
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;

    const outcome = await runScript(file, { DATABASE_URL: database.ownerUrl, PORT: String(port) });
    expect(outcome).toEqual(refused(`PORT: ${port} is in use: stop what uses it, or choose another.`));
    server.close();
    await database.drop();
  },
);

test('a port that is none is named', async () => {
  expect(await runScript('scripts/demo.ts', { PORT: '70000' })).toEqual(
    refused('PORT must be a number from 1 to 65535.'),
  );
});
