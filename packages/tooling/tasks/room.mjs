import { existsSync } from 'node:fs';
import { asEnvironment, chooseEngines } from '../checks/engines.mjs';
import { Tally } from '../checks/tally.mjs';
import { nodeFolders, runBrowserTests, runNodeTests, testFiles } from '../checks/tests.mjs';
import { inRoot } from '../setup/root.mjs';

/**
 * Runs the tests of one room, one folder or one file: `charts`, `charts/outcome-chart`, `model/period/period`. In Chromium only,
 * unless `--engines` asks for more.
 * @param {string[]} args the place, as a path below `test/` without `.test.ts`
 * @returns {Promise<number>} 1 when anything failed, 2 when there is no such place
 */
export async function run([place = '', ...args]) {
  const file = `test/${place}.test.ts`;
  const files = existsSync(inRoot(file)) ? [file] : testFiles(`test/${place}`);
  if (!place || place.includes('..') || files.length === 0) {
    console.error(
      `There are no tests in test/${place}: name a room (charts) or a folder in it (charts/outcome-chart).`,
    );
    return 2;
  }
  const engines = chooseEngines([...args, ...(args.length ? [] : ['--engines', 'chromium'])]);
  if (engines.refusal) {
    console.error(engines.refusal);
    return 1;
  }
  const env = asEnvironment(engines.paths);
  const tally = new Tally();
  const inNode = nodeFolders.includes(place.split('/')[0] ?? '');
  await tally.step(place, () => (inNode ? runNodeTests(files, env) : runBrowserTests(files, env)));
  for (const line of tally.skippedLines()) console.log(line);
  console.log(tally.closingLine());
  return tally.failed ? 1 : 0;
}
