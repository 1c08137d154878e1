import { existsSync } from 'node:fs';
import { buildCdn } from '../build/cdn.mjs';
import { runProgram } from '../setup/programs.mjs';
import { inRoot } from '../setup/root.mjs';

/**
 * Measures ours beside the peers: hands over to test/bench/run.mjs with a fresh bundle.
 * @param {string[]} args handed on to the benchmark
 */
export async function run(args) {
  const program = inRoot('test/bench/run.mjs');
  if (!existsSync(program)) {
    console.error('There is no benchmark here: test/bench/run.mjs is missing.');
    return 1;
  }
  await buildCdn();
  return runProgram(process.execPath, [program, ...args]);
}
