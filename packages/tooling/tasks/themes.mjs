import { ensure } from '../browsers.mjs';
import { runProgram } from '../setup/programs.mjs';

/**
 * Takes pictures of our elements under every house style that is here: all of them in `dist/house-styles`, and those that may be shown
 * on the sheet of the page about theming.
 * @returns {Promise<number>} exit status
 */
export async function run() {
  const chromium = ensure('chromium');
  if (!chromium) {
    console.error('Pictures need Chromium, which is not here and could not be installed. Set CHROME_PATH to one.');
    return 1;
  }
  const script = ['--conditions=draagkracht-source', '--import', 'tsx', 'test/themes/sheet.ts'];
  return runProgram(process.execPath, script, { env: { CHROMIUM: chromium } });
}
