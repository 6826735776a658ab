// Adds up what Vitest and Playwright report: `--failed <folder>` exits 0 if any test failed there, `--total <folder>
// <failed stages>` names what failed, prints the closing line and exits 1 if anything failed.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [task, folder, failedStages = '0'] = process.argv.slice(2);

const counts = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')))
  .map((report) => (report.stats ? countsOfPlaywright(report) : countsOfVitest(report)));
const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
const failures = counts.flatMap((count) => count.failures);

if (task === '--failed') process.exit(failures.length > 0 ? 0 : 1);
const failed = failures.length + Number(failedStages);
for (const { name, why } of failures) process.stdout.write(`failed: ${name}\n${why}\n`);
process.stdout.write(
  `${sum('passed')} passed, ${failed} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}\n`,
);
process.exit(failed > 0 ? 1 : 0);

function countsOfPlaywright({ stats, suites, errors = [] }) {
  const outside = errors.map((error) => ({ name: 'outside of any test', why: shortened(error.message) }));

  return {
    passed: stats.expected + stats.flaky,
    failures: [...suites.flatMap(failuresOfSuite), ...outside],
    skipped: stats.skipped,
  };
}

function failuresOfSuite({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ file, title, tests }) => {
    const unexpected = tests.filter(({ status }) => status === 'unexpected');
    return unexpected.map(({ projectName, results }) => ({
      name: `${file} [${projectName}] ${title}`,
      why: shortened(results.at(-1)?.error?.message),
    }));
  });

  return [...own, ...suites.flatMap(failuresOfSuite)];
}

function countsOfVitest({ testResults, numPassedTests, numPendingTests }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((result) => result.status === 'failed');
    if (status === 'failed' && tests.length === 0) return [{ name, why: shortened(message) }];
    return tests.map(({ fullName, failureMessages }) => ({
      name: `${name} ${fullName}`,
      why: shortened(failureMessages[0]),
    }));
  });

  return { passed: numPassedTests, failures, skipped: numPendingTests };
}

/** Enough to know what went wrong; the whole story stands further up. */
function shortened(message = '') {
  return message.split('\n').slice(0, 12).join('\n');
}
