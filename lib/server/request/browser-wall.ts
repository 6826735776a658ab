import 'server-only';

type Setting = Readonly<{ nonce: string; https: boolean; development: boolean }>;

const reportsPath = '/browser-reports';

/** What a page may load and do: our own files, and scripts that carry this request's nonce. */
export function contentSecurityPolicy({ nonce, development }: Setting): string {
  const directives = {
    'default-src': "'none'",
    // The development server evaluates code and injects styles of its own.
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': development ? "'self' ws:" : "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
    'report-uri': reportsPath,
    'report-to': 'here',
    ...(development ? {} : { 'require-trusted-types-for': "'script'", 'trusted-types': 'nextjs default' }),
  };

  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Sent with every page and every answer. */
export function securityHeaders(setting: Setting): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(setting),
    'Reporting-Endpoints': `here="${reportsPath}"`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // With no-referrer a form post says "Origin: null", and could not be told from a foreign one.
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cache-Control': 'no-store',
    ...(setting.https ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}
