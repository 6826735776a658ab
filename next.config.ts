import { readdirSync } from 'node:fs';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const migrations = readdirSync('prisma/migrations').filter((name) => /^\d/.test(name));

const nothingLoads = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
  // Browsers heed it over https only.
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
];

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  agentRules: false,
  // The image optimizer is an attack surface that nothing here needs.
  images: { unoptimized: true },
  // Loads its parts by name at run time, which no bundler can follow.
  serverExternalPackages: ['graphile-worker', '@myriaddreamin/typst-ts-node-compiler'],
  // Read from disk by name: what the PDFs are laid out with.
  outputFileTracingIncludes: {
    '/**/*.pdf': [
      'lib/export/pdf/layout/*.typ',
      'node_modules/@embedpdf/fonts-latin/fonts/NotoSans-{Regular,Italic,Bold}.ttf',
      'node_modules/@embedpdf/fonts-arabic/fonts/*.ttf',
    ],
  },
  // Static files, sending and Next's own redirects do not pass the proxy.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
      ],
    },
    { source: '/_next/static/:path*', headers: nothingLoads },
    { source: '/intake/send', headers: [...nothingLoads, { key: 'Cache-Control', value: 'no-store' }] },
  ],
  // The server starts on a database only that has this build's migrations.
  env: { NEWEST_MIGRATION: migrations.sort().at(-1) },
};

const withMessages = createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' });

export default withMessages(config);
