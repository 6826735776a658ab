import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';
import { runningDatabase } from './scripts/database/running';
import { loadEnvFile } from './scripts/env-file';

// Prisma would download a binary, even to generate. Windows cannot start a script as a program: there it still does.
if (process.platform !== 'win32') {
  const engine = fileURLToPath(new URL('scripts/prisma/schema-engine.mjs', import.meta.url));
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= engine;
}

loadEnvFile();
const url = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL || runningDatabase();

export default defineConfig({ schema: 'prisma/schema.prisma', ...(url && { datasource: { url } }) });
