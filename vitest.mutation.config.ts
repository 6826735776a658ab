import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The tests of the tag engine alone, without the slow ones and the one that reads sources, which are not as written here.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  ssr: { resolve: { conditions: ['react-server'] } },
  test: {
    include: ['tests/unit/tagging/**/*.test.ts'],
    exclude: ['tests/unit/tagging/*{properties,as-source}.test.ts'],
  },
});
