import { asEnvironment, chooseEngines } from '../checks/engines.mjs';
import { format, lint, templateTypes, types } from '../checks/static-checks.mjs';
import { Tally } from '../checks/tally.mjs';
import { nodeFolders, runNodeTests, runWholeSuite, suiteFiles, testFiles } from '../checks/tests.mjs';
import { buildAll } from '../build/build-all.mjs';
import { storiesCheck } from './storybook.mjs';

/**
 * Runs every check and every test, one after the other, and closes with the line `N passed, N failed`.
 * @param {string[]} args `--engines a,b` and `--try a,b`, see chooseEngines
 * @returns {Promise<number>} 1 when anything failed
 */
export async function run(args) {
  const engines = chooseEngines(args);
  if (engines.refusal) {
    console.error(engines.refusal);
    return 1;
  }
  console.log(
    `Browsers: ${Object.entries(engines.paths)
      .map(([name, path]) => `${name} (${path})`)
      .join(', ')}`,
  );
  const env = asEnvironment(engines.paths);
  const tally = new Tally();
  await tally.step('types', types);
  await tally.step('lint', lint);
  await tally.step('format', format);
  await tally.step('template types', templateTypes);
  await tally.step('bundle', () => buildAll().then(() => ({ passed: 1, failed: 0 })));
  await tally.step('tests in Node', () =>
    runNodeTests(
      nodeFolders.flatMap((folder) => testFiles(`test/${folder}`)),
      env,
    ),
  );
  await tally.step('tests in the browser', () => runWholeSuite(suiteFiles(), env));
  await tally.step('stories', storiesCheck);
  tally.add({ passed: 0, failed: 0, skipped: engines.skipped });
  console.log();
  for (const line of [...tally.skippedLines(), ...tally.unsteadyLines(), ...tally.failureLines()]) console.log(line);
  console.log(tally.closingLine());
  return tally.failed ? 1 : 0;
}
