import { expect, test } from 'vitest';
import { freshDatabase } from '../fresh-database';
import { runNode } from '../run-node';

test('Prisma agrees: every migration is applied, and together they make the schema', async () => {
  const database = await freshDatabase();
  const prisma = (...args: string[]) =>
    runNode(['node_modules/prisma/build/index.js', ...args], { DATABASE_OWNER_URL: database.ownerUrl });

  expect((await prisma('migrate', 'status')).stdout).toContain('Database schema is up to date!');
  expect((await prisma('migrate', 'deploy')).stdout).toContain('No pending migrations to apply.');
  const difference = await prisma(
    ...['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma', '--exit-code'],
  );
  expect(difference).toMatchObject({ code: 0, stdout: expect.stringContaining('No difference detected.') });
  await database.drop();
});
