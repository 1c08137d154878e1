import { writeManifest } from '../build/manifest.mjs';
import { runTool, runToolQuietly } from '../setup/programs.mjs';
import { checkStories } from '../stories.mjs';

const program = 'storybook/dist/bin/dispatcher.js';
const env = { STORYBOOK_DISABLE_TELEMETRY: '1' };

/**
 * Opens Storybook, or builds it into storybook-static; either way on a fresh manifest, which its controls and pages are made of.
 * @param {string[]} args handed on to Storybook
 * @param {string} task `storybook` or `build-storybook`
 */
export async function run(args, task) {
  console.log('Describing the elements (custom-elements.json) …');
  await writeManifest();
  const own = task === 'build-storybook' ? ['build'] : ['dev', '-p', '6006', '--no-open'];
  return runTool(program, [...own, ...args], { env });
}

/**
 * Builds Storybook and looks at everything in it. The manifest must be there: the bundle makes it.
 * @param {Parameters<typeof checkStories>[0]} [wishes] see there
 * @returns {Promise<import('../checks/tally.mjs').Outcome>} one count per story, page, key and surrounding
 */
export async function storiesCheck(wishes) {
  const { status, output } = await runToolQuietly(program, ['build', '--quiet'], env);
  return status ? { passed: 0, failed: 1, output } : checkStories(wishes);
}
