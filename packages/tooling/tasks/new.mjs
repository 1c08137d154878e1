import { createInterface } from 'node:readline/promises';
import { makeElement, roomsWithTemplates } from '../generate/element.mjs';
import { runToolQuietly } from '../setup/programs.mjs';
import { root } from '../setup/root.mjs';

/** Asks what was not said; without a terminal there is nobody to ask. */
async function askFor(/** @type {string | undefined} */ given, /** @type {string} */ question) {
  if (given) return given;
  if (!process.stdin.isTTY) return '';
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim();
}

/**
 * Makes a chart or a widget with its files, story and tests.
 * @param {string[]} args room and name; what is missing is asked
 * @returns {Promise<number>} 2 when it could not be made
 */
export async function run([givenRoom, givenName]) {
  const room = await askFor(givenRoom, `In which room, ${roomsWithTemplates.join(' or ')}? `);
  const name = await askFor(givenName, 'Which name, two or three words with hyphens (ring-diagram)? ');
  try {
    const { made, changed } = makeElement(root, room, name.replace(/^dk-/, ''));
    // The names that were filled in move the line ends: the layout is made last.
    await runToolQuietly('oxfmt/bin/oxfmt', ['--no-error-on-unmatched-pattern', ...made, ...changed]);
    for (const file of made) console.log(`made     ${file}`);
    for (const file of changed) console.log(`changed  ${file}`);
    console.log(`\nNext: npm run test:room ${room}/${name.replace(/^dk-/, '')}`);
    return 0;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    console.error('Example: npm run new -- charts ring-diagram');
    return 2;
  }
}
