import { spawn } from 'node:child_process';
import { inRoot, root } from './root.mjs';

/**
 * @typedef {object} ProgramOptions
 * @property {Record<string, string | undefined>} [env] variables beside our own
 * @property {boolean} [shell] whether a shell is needed to find the program
 * @property {boolean} [plain] takes cursor movements out of what it writes when nobody watches a terminal
 */

// eslint-disable-next-line no-control-regex -- the escape character is what is looked for
const cursorMovement = /\u001b\[\d*[A-HJKST]/g;

/**
 * Runs a program in the project's folder and shows what it says.
 * @param {string} command the program
 * @param {string[]} args its arguments
 * @param {ProgramOptions} [options] how to run it
 * @returns {Promise<number>} its exit status; 1 when it could not be started or was ended by a signal
 */
export function runProgram(command, args, { env = {}, shell = false, plain = false } = {}) {
  const filtered = plain && !process.stdout.isTTY;
  return new Promise((resolve) => {
    const stdio = /** @type {import('node:child_process').StdioOptions} */ ([
      'inherit',
      filtered ? 'pipe' : 'inherit',
      'inherit',
    ]);
    const child = spawn(command, args, { cwd: root, stdio, shell, env: { ...process.env, ...env } });
    child.stdout?.setEncoding('utf8').on('data', (text) => process.stdout.write(text.replace(cursorMovement, '')));
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/**
 * Runs a Node program of an installed package, by its file rather than by its name, so that no shell is needed on any system.
 * @param {string} file path inside node_modules
 * @param {string[]} args its arguments
 * @param {ProgramOptions} [options] extra environment
 */
export const runTool = (file, args, options) =>
  runProgram(process.execPath, [inRoot('node_modules', file), ...args], options);

/**
 * Runs a Node program of an installed package and keeps what it says, to be shown only when it matters.
 * @param {string} file path inside node_modules
 * @param {string[]} args its arguments
 * @param {Record<string, string>} [env] variables beside our own
 * @returns {Promise<{ status: number, output: string }>} exit status, and everything it wrote
 */
export function runToolQuietly(file, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [inRoot('node_modules', file), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    let output = '';
    const keep = (/** @type {Buffer} */ text) => (output += text);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ status: 1, output: `${file} could not be started: ${error.message}` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output: output.trim() }));
  });
}
