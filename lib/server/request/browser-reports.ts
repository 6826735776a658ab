import 'server-only';
import { z } from 'zod';
import { logFailure } from '../log';

/** In the words of the Reporting API, and of the header that came before it. */
const reports = z.union([
  z.array(z.object({ type: z.string(), body: z.object({ effectiveDirective: z.string(), blockedURL: z.string() }) })),
  z
    .object({ 'csp-report': z.object({ 'effective-directive': z.string(), 'blocked-uri': z.string() }) })
    .transform(({ 'csp-report': report }) => [
      {
        type: 'csp-violation',
        body: { effectiveDirective: report['effective-directive'], blockedURL: report['blocked-uri'] },
      },
    ]),
]);

const atMost = 10;
const minute = 60_000;
let since = 0;
let written = 0;

/**
 * Writes into the log what a browser refused to load or run, by the policy's directive and the kind of the thing alone: the
 * addresses and samples in a report are whatever its sender likes (ASVS 5.0, 3.4.7). At most ten lines a minute. False for
 * what is no report.
 */
export function takeReports(text: string, now = Date.now()): boolean {
  const given = readReports(text);
  if (!given) return false;
  for (const { type, body } of given) {
    if (type !== 'csp-violation' || !/^[a-z-]{3,30}$/.test(body.effectiveDirective)) continue;
    if (now - since >= minute) {
      since = now;
      written = 0;
    }
    written += 1;
    if (written > atMost) return true;
    logFailure({ event: 'page-blocked', directive: body.effectiveDirective, what: kindOf(body.blockedURL) });
  }

  return true;
}

function readReports(text: string) {
  try {
    return reports.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function kindOf(blocked: string): 'inline' | 'eval' | 'address' {
  if (blocked === 'inline' || blocked === 'eval') return blocked;

  return 'address';
}
