import { runNode } from '@/scripts/serving/node-process';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse finds on a page with its mobile throttling: scores up to 100, times in milliseconds. */
export type Score = Readonly<
  Record<(typeof categories)[number], number> & {
    largestPaint: number;
    blocking: number;
    /** The audits that did not pass, by their ids. */
    failed: readonly string[];
  }
>;

type Report = Readonly<{
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
  runtimeError?: { message: string };
}>;

type Lighthouse = Readonly<{ program: string; browser: string }>;

const goal = 95;
const tries = 3;

/**
 * The best of three, or the first that reaches the goal: whatever else the machine does only makes a page slower. Now and
 * then a browser records no trace at all, which says nothing of the page; if it never does, that is the error.
 */
export async function bestScore(lighthouse: Lighthouse, url: string, cookie: string): Promise<Score> {
  let best: Score | undefined;
  let problem: unknown;
  for (let tried = 0; tried < tries && (best?.performance ?? 0) < goal; tried += 1) {
    try {
      const next = await score(lighthouse, url, cookie);
      if (!best || next.performance > best.performance) best = next;
    } catch (error) {
      problem = error;
    }
  }
  if (!best) throw problem;

  return best;
}

/** Measures one page as the browser with this cookie sees it. */
async function score({ program, browser }: Lighthouse, url: string, cookie: string): Promise<Score> {
  const flags = ['--output=json', '--quiet', `--only-categories=${categories.join(',')}`];
  const headers = cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : [];
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  const printed = await runNode([program, url, ...flags, ...headers, chrome], { env: { CHROME_PATH: browser } });
  const report: Report = JSON.parse(printed.slice(printed.indexOf('{')));
  if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);

  const of = (category: string) => Math.round((report.categories[category]?.score ?? 0) * 100);
  const weighed = categories
    .filter((category) => category !== 'performance')
    .flatMap((category) => report.categories[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0);

  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    seo: of('seo'),
    largestPaint: Math.round(report.audits['largest-contentful-paint']?.numericValue ?? 0),
    blocking: Math.round(report.audits['total-blocking-time']?.numericValue ?? 0),
    failed: weighed.map(({ id }) => id).filter((id) => (report.audits[id]?.score ?? 1) < 0.9),
  };
}
