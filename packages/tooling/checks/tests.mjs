import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { runProgram, runTool } from '../setup/programs.mjs';
import { inRoot, root } from '../setup/root.mjs';

/** @typedef {import('./tally.mjs').Outcome} Outcome */

/** The folders of `test/` that Node runs; all others run in a browser. */
export const nodeFolders = ['architecture', 'cli', 'fuzz', 'journeys'];

/** The test files below a folder of the project, in the order of the alphabet. */
export function testFiles(/** @type {string} */ folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => relative(root, inRoot(folder, file)))
    .sort();
}

/** Runs a test program whose reporter leaves its counts in a file; no file means that it broke off, which is a failure. */
async function withCounts(/** @type {string} */ name, /** @type {() => Promise<number>} */ run) {
  const file = inRoot('.cache', name);
  rmSync(file, { force: true });
  const status = await run();
  if (!existsSync(file)) return { passed: 0, failed: 1, output: 'The test runner broke off before it had results.' };
  /** @type {Outcome} */
  const counts = JSON.parse(readFileSync(file, 'utf8'));
  if (status !== 0 && counts.failed === 0)
    return { ...counts, failed: 1, output: 'The test runner reported a failure.' };
  return counts;
}

/**
 * Runs test files with Node's own test runner, straight from the sources.
 * @param {string[]} files test files, relative to the project
 * @param {Record<string, string>} [env] the browsers, for tests that open pages
 * @returns {Promise<Outcome>} what they came to
 */
export function runNodeTests(files, env = {}) {
  if (files.length === 0) return Promise.resolve({ passed: 0, failed: 0 });
  const reporter = inRoot('packages/tooling/node-reporter.mjs');
  const flags = [
    '--conditions=draagkracht-source',
    '--import',
    'tsx',
    '--test',
    '--test-timeout=180000',
    `--test-reporter=${reporter}`,
  ];
  return withCounts('node-tests.json', () => runProgram(process.execPath, [...flags, ...files], { env }));
}

/**
 * Runs test files in real browsers.
 * @param {string[]} patterns which files; all of them when empty
 * @param {Record<string, string>} env the browsers
 * @returns {Promise<Outcome>} what they came to
 */
export function runBrowserTests(patterns, env) {
  const files = patterns.length ? ['--files', ...patterns] : [];
  return withCounts('browser-tests.json', () =>
    runTool('@web/test-runner/dist/bin.js', ['--config', 'web-test-runner.config.mjs', ...files], { env, plain: true }),
  );
}
