// Says per browser what passed, failed and was skipped (with the reason), and leaves the counts for the closing line.
import { mkdirSync, writeFileSync } from 'node:fs';

const flatten = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => flatten(inner, [...path, inner.name])),
];

const message = (error) => [error?.message, error?.expected === undefined ? '' : `expected ${error.expected}\n  actual ${error.actual}`, error?.stack].filter(Boolean).join('\n  ');

/** Counts of one test file in one browser. A file that could not be loaded is a failure of its own. */
function countsOf(session) {
  const tests = session.testResults ? flatten(session.testResults) : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  const own = session.errors.length > 0 || (!session.passed && failed.length === 0) ? 1 : 0;
  return { tests, failed, passed: tests.filter((test) => test.passed).length, skipped: tests.filter((test) => test.skipped), own };
}

export const summaryReporter = () => ({
  reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
    const short = testFile.replace(`${process.cwd()}/`, '');
    for (const session of sessionsForTestFile) {
      const { failed, passed, skipped, own } = countsOf(session);
      logger.log(`${failed.length + own ? '✗' : '✓'} ${short} (${session.browser.name}): ${passed} passed${failed.length + own ? `, ${failed.length + own} failed` : ''}${skipped.length ? `, ${skipped.length} skipped` : ''}`);
      for (const test of failed) logger.log(`  ✗ ${test.title}\n  ${message(test.error)}`);
      for (const error of session.errors) logger.log(`  ✗ ${message(error)}`);
      for (const { url, status } of session.request404s ?? []) logger.log(`  404 ${url ?? session.request404s} ${status ?? ''}`);
      if (failed.length || own) for (const log of session.logs) logger.log('  log', ...log);
    }
  },
  onTestRunFinished({ sessions }) {
    const all = [...sessions].map(countsOf);
    const sum = (pick) => all.reduce((total, counts) => total + pick(counts), 0);
    const totals = { passed: sum((c) => c.passed), failed: sum((c) => c.failed.length + c.own), skipped: sum((c) => c.skipped.length) };
    mkdirSync('.cache', { recursive: true });
    writeFileSync('.cache/browser-tests.json', JSON.stringify(totals));
    console.log(`browser tests: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  },
});
