// Adds up what Vitest and Playwright report: `--failed <folder>` exits 0 if any test failed there, `--total <folder>
// <failed stages>` prints the closing line and exits 1 if anything failed.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [task, folder, failedStages = '0'] = process.argv.slice(2);

const counts = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.json'))
  .map((file) => countsOf(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))));
const sum = (name) => counts.reduce((total, count) => total + count[name], 0);

if (task === '--failed') process.exit(sum('failed') > 0 ? 0 : 1);
const failed = sum('failed') + Number(failedStages);
process.stdout.write(
  `${sum('passed')} passed, ${failed} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}\n`,
);
process.exit(failed > 0 ? 1 : 0);

function countsOf({ stats, errors = [], ...vitest }) {
  if (stats)
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
  const brokenFiles = vitest.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.every((result) => result.status !== 'failed');
  });
  return {
    passed: vitest.numPassedTests,
    failed: vitest.numFailedTests + brokenFiles.length,
    skipped: vitest.numPendingTests,
  };
}
