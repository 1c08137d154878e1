import { storiesCheck } from './storybook.mjs';
import { writeManifest } from '../build/manifest.mjs';

/**
 * Builds Storybook and writes down what every story reads as now, beside the stories. Look at the difference before it is committed.
 * @param {string[]} args part of the title of an element, such as `budget`; without it every story
 * @returns {Promise<number>} 1 when a story is broken: then its text is not to be trusted
 */
export async function run([part = '']) {
  await writeManifest();
  const { passed, failed, output } = await storiesCheck({ accept: true, part });
  if (failed && output) console.log(output);
  console.log(`${passed} stories written down, ${failed} broken`);
  return failed ? 1 : 0;
}
