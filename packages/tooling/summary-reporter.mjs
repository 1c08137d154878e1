// Says per test file and browser what passed, failed and was skipped, and leaves the counts for the closing line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { sourceName } from './checks/bundle-tests.mjs';

/** @typedef {import('@web/test-runner').TestSession} Session */
/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */
/** @typedef {import('@web/test-runner').TestResultError} TestError */
/** @typedef {import('@web/test-runner').TestResult & { title: string }} Test */

// A test that skips itself adds its reason to its name; see test/helpers/real-data.ts.
const reasonMark = ' — skipped: ';

/** @type {(suite: Suite, path?: string[]) => Test[]} */
const withPath = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => withPath(inner, [...path, inner.name])),
];

function messageOf(/** @type {TestError | undefined} */ error) {
  const difference = error?.expected === undefined ? '' : `expected ${error.expected}\n    actual ${error.actual}`;
  return [error?.message, difference, error?.stack].filter(Boolean).join('\n    ');
}

/** What one test file came to in one browser. A file that could not be loaded is a failure of its own. */
function resultsOf(/** @type {Session} */ session) {
  const tests = session.testResults ? withPath(session.testResults) : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  const brokeOff = session.errors.length > 0 || (!session.passed && failed.length === 0);
  return {
    failed,
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    skipped: tests.filter((test) => test.skipped),
    failures: failed.length + (brokeOff ? 1 : 0),
    milliseconds: tests.reduce((sum, { duration = 0 }) => sum + duration, 0),
  };
}

function skippedEntry(/** @type {Test} */ { title }, /** @type {string} */ browser) {
  const [name, reason = 'no reason was given'] = title.split(reasonMark);
  return { title: `${name} (${browser})`, reason };
}

const logText = (/** @type {unknown[]} */ parts) =>
  parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');

function describeSession(/** @type {Session} */ session, /** @type {string} */ file) {
  const { failed, passed, skipped, failures, milliseconds } = resultsOf(session);
  const counts = [`${passed} passed`, failures && `${failures} failed`, skipped.length && `${skipped.length} skipped`];
  const head = `${failures ? '✗' : '✓'} ${file} (${session.browser.name}): ${counts.filter(Boolean).join(', ')}`;
  const lines = [`${head} (${(milliseconds / 1000).toFixed(1)} s)`];
  if (failures === 0) return lines;
  for (const test of failed) lines.push(`  ✗ ${test.title}`, `    ${messageOf(test.error)}`);
  for (const error of session.errors) lines.push(`  ✗ ${messageOf(error)}`);
  for (const missing of session.request404s) lines.push(`  not found: ${missing}`);
  for (const parts of session.logs) lines.push(`  log: ${logText(parts)}`);
  return lines;
}

/** What failed in a session, one line each. */
function failuresOf(/** @type {Session} */ session) {
  const { failed } = resultsOf(session);
  const told = [
    ...failed.map(({ title, error }) => `${title}: ${error?.message ?? ''}`),
    ...session.errors.map(({ message }) => message),
  ];
  const place = `${fileOf(session)} (${session.browser.name})`;
  return (told.length > 0 ? told : ['broke off']).map((line) => `${place}: ${line.split('\n', 1)[0]}`);
}

/** How long the tests themselves took in each browser, without the time to open their pages. */
function timesOf(/** @type {{ browser: string, milliseconds: number }[]} */ all) {
  /** @type {Map<string, { pages: number, milliseconds: number }>} */
  const browsers = new Map();
  for (const { browser, milliseconds } of all) {
    const so = browsers.get(browser) ?? { pages: 0, milliseconds: 0 };
    browsers.set(browser, { pages: so.pages + 1, milliseconds: so.milliseconds + milliseconds });
  }
  return [...browsers]
    .map(([name, { pages, milliseconds }]) => `${name}: ${pages} pages, ${(milliseconds / 1000).toFixed(0)} s in tests`)
    .join('\n');
}

/** The test file of a session, by the name it has in the project. */
const fileOf = (/** @type {{ testFile: string }} */ { testFile }) => sourceName(relative(process.cwd(), testFile));

/**
 * The reporter web-test-runner.config.mjs uses.
 * @returns {import('@web/test-runner').Reporter} says each file as it is done
 */
export const summaryReporter = () => ({
  reportTestFileResults({ sessionsForTestFile, testFile }) {
    const file = fileOf({ testFile });
    for (const session of sessionsForTestFile) console.log(describeSession(session, file).join('\n'));
  },
  onTestRunFinished({ sessions }) {
    const all = [...sessions].map((session) => ({ ...resultsOf(session), browser: session.browser.name }));
    const broken = [...sessions].filter((session) => resultsOf(session).failures > 0);
    // A log is long and often cut at its beginning: what failed is said once more where it ends.
    for (const session of broken) console.log(describeSession(session, fileOf(session)).join('\n'));
    const counts = {
      passed: all.reduce((sum, { passed }) => sum + passed, 0),
      failed: all.reduce((sum, { failures }) => sum + failures, 0),
      files: [...new Set(broken.map(fileOf))],
      failures: broken.flatMap(failuresOf),
      skipped: all.flatMap(({ skipped, browser }) => skipped.map((test) => skippedEntry(test, browser))),
    };
    mkdirSync('.cache', { recursive: true });
    writeFileSync('.cache/browser-tests.json', JSON.stringify(counts));
    console.log(timesOf(all));
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped.length} skipped`);
  },
});
