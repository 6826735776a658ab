import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
// `server-only` is empty under the react-server condition and throws without it. Next itself takes this navigation there.
const shared = {
  resolve: { alias: { '@': root, 'next/navigation': 'next/dist/api/navigation.react-server.js' } },
  ssr: { resolve: { conditions: ['react-server'] } },
};

const reports = process.env.TEST_REPORTS;

export default defineConfig({
  test: {
    // On two cores one would be left to wait for the database.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Continuous integration counts what ran, over several runs.
    reporters: reports ? ['default', ['json', { outputFile: `${reports}/vitest-${process.pid}.json` }]] : ['default'],
    projects: [
      // Some start a command of ours, several times over.
      { ...shared, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      {
        ...shared,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/integration/database.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
