import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  agentRules: false,
  // The image optimizer is an attack surface that nothing here needs.
  images: { unoptimized: true },
};

const withMessages = createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' });

export default withMessages(config);
