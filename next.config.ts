import { readdirSync } from 'node:fs';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const migrations = readdirSync('prisma/migrations').filter((name) => /^\d/.test(name));

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  agentRules: false,
  // The image optimizer is an attack surface that nothing here needs.
  images: { unoptimized: true },
  // Static files do not pass the proxy.
  headers: async () => [
    { source: '/_next/static/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
  ],
  // The server starts on a database only that has this build's migrations.
  env: { NEWEST_MIGRATION: migrations.sort().at(-1) },
};

const withMessages = createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' });

export default withMessages(config);
