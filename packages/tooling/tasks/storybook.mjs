import { writeManifest } from '../build/manifest.mjs';
import { runTool } from '../setup/programs.mjs';

/**
 * Opens Storybook, or builds it into storybook-static; either way on a fresh manifest, which its controls and pages are made of.
 * @param {string[]} args handed on to Storybook
 * @param {string} task `storybook` or `build-storybook`
 */
export async function run(args, task) {
  console.log('Describing the elements (custom-elements.json) …');
  await writeManifest();
  const own = task === 'build-storybook' ? ['build'] : ['dev', '-p', '6006', '--no-open'];
  return runTool('storybook/dist/bin/dispatcher.js', [...own, ...args], { env: { STORYBOOK_DISABLE_TELEMETRY: '1' } });
}
