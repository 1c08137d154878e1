import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { runProgram, runTool } from '../setup/programs.mjs';
import { inRoot, root } from '../setup/root.mjs';
import { bundleTests } from './bundle-tests.mjs';

/** @typedef {import('./tally.mjs').Outcome} Outcome */

/** The folders of `test/` that Node runs; all others run in a browser. */
export const nodeFolders = ['architecture', 'themes', 'cli', 'cms', 'fuzz', 'journeys'];

/** Folders of `test/` that hold no tests of ours: what tests share, and the bench with the libraries it compares us with. */
const noTests = ['bench', 'fixtures', 'helpers', 'suites'];

/** The folders of `test/` that run in a browser: all that are there, so that a new one cannot be forgotten. */
const browserFolders = () =>
  readdirSync(inRoot('test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ![...nodeFolders, ...noTests].includes(entry.name))
    .map(({ name }) => name);

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
 * How many files Node runs side by side. By itself it leaves one processor free, which on a server with two is half of them; and a
 * journey waits for its browser most of the time. Every file has its own folders, addresses and browser.
 */
const filesAtOnce = () => Math.max(2, Math.min(4, availableParallelism()));

/** More failing files than this are no accident of a busy machine: of some 800 loads Firefox now and then refuses one. */
const MOST_AGAIN = 6;

/**
 * Runs test files, and what failed once more by itself: a test that opens a browser may be late on a busy machine. What passes only the
 * second time is green, and is named at the end.
 * @param {string[]} files which files, relative to the project; patterns are fine
 * @param {(files: string[]) => Promise<Outcome>} run the runner
 * @returns {Promise<Outcome>} what they came to
 */
async function withSecondTry(files, run) {
  const first = await run(files);
  const failed = first.files ?? [];
  if (failed.length === 0 || failed.length > MOST_AGAIN) return first;
  console.log(`\nOnce more, by themselves: ${failed.join(', ')}`);
  const again = await run(failed);
  if (again.failed > 0) return first;
  return { ...first, passed: first.passed + first.failed, failed: 0, failures: [], unsteady: first.failures ?? failed };
}

/**
 * Runs test files with Node's own test runner, straight from the sources.
 * @param {string[]} files test files, relative to the project
 * @param {Record<string, string>} [env] the browsers, for tests that open pages
 * @returns {Promise<Outcome>} what they came to
 */
export async function runNodeTests(files, env = {}) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  const reporter = inRoot('packages/tooling/node-reporter.mjs');
  const flags = [
    '--conditions=draagkracht-source',
    '--import',
    'tsx',
    '--test',
    '--test-timeout=300000',
    `--test-concurrency=${filesAtOnce()}`,
    `--test-reporter=${reporter}`,
  ];
  return withSecondTry(files, (some) =>
    withCounts('node-tests.json', () => runProgram(process.execPath, [...flags, ...some], { env })),
  );
}

/** Rooms whose tests need no page of their own: nothing they test can touch one. */
const pageless = ['model', 'statistics', 'formats', 'parity'];

/** In the other rooms the end of a file's name says so (decision 0002). */
const isPageless = (/** @type {string} */ file) => /\.(view|words|series|geometry)\.test\.ts$/.test(file);

/**
 * What begins on a page nobody left anything on (our elements are not defined there yet, nobody listens), or takes a minute by itself:
 * these files have a page each.
 */
const alone = [
  /^test\/everyone\//,
  /^test\/embed\/(frame\/|places\/|[^/]+$)/,
  /^test\/dashboard\/outcome-dashboard\/(desk-controller|outcome-dashboard)\./,
  // WebKit alone: after its neighbours it takes an element of 320 pixels for a wide one.
  /^test\/widgets\/model-compare\/desk\./,
];

/** The name of the page a test file is run on, `widgets` or `widgets.budget-tracker`; without one it has a page of its own. */
function pageOf(/** @type {string} */ file) {
  const [, room = '', ...path] = file.split('/');
  if (pageless.includes(room) || isPageless(file)) return room;
  if (alone.some((pattern) => pattern.test(file))) return undefined;
  return path.length > 1 ? `${room}.${path[0]}` : `${room}.itself`;
}

/**
 * All browser tests as few files: what needs no page at all is run on one page per room, the rest on one page per folder. A page costs
 * a browser half a second to some seconds, most of them for reading the same modules again. What ran in every engine still does; a
 * test that leaves something behind is now found by its neighbours.
 * @returns {string[]} files to run, relative to the project
 */
export function suiteFiles() {
  const folder = '.cache/together';
  rmSync(inRoot(folder), { recursive: true, force: true });
  mkdirSync(inRoot(folder), { recursive: true });
  /** @type {Map<string, string[]>} */
  const pages = new Map();
  for (const file of browserFolders().flatMap((name) => testFiles(`test/${name}`))) {
    const page = pageOf(file) ?? file;
    pages.set(page, [...(pages.get(page) ?? []), file]);
  }
  return [...pages].map(([page, together]) => {
    if (together[0] === page) return page;
    const entry = `${folder}/${page}.test.ts`;
    writeFileSync(inRoot(entry), together.map((file) => `import '../../${file}';\n`).join(''));
    return entry;
  });
}

/**
 * Runs all of these test files in real browsers, each as one script. What fails is run again from its sources, where a trace leads to
 * the line.
 * @param {string[]} files which files, relative to the project
 * @param {Record<string, string>} env the browsers
 * @returns {Promise<Outcome>} what they came to
 */
export async function runWholeSuite(files, env) {
  return runBrowserTests(await bundleTests(files), env);
}

/**
 * Runs test files in real browsers.
 * @param {string[]} files which files, relative to the project; patterns are fine
 * @param {Record<string, string>} env the browsers
 * @returns {Promise<Outcome>} what they came to
 */
export async function runBrowserTests(files, env) {
  return withSecondTry(files, (some) =>
    withCounts('browser-tests.json', () =>
      runTool('@web/test-runner/dist/bin.js', ['--config', 'web-test-runner.config.mjs', '--files', ...some], {
        env,
        plain: true,
      }),
    ),
  );
}
