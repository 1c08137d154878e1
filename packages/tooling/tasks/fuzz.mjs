import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { inRoot, root } from '../setup/root.mjs';

/** Without a word for this long, an input hangs. */
const SILENCE = 60_000;

/**
 * Reads a million mutated inputs (`--count`, `--seed`, `--from`) with every reader; each must end in a table or a refusal. A hang or
 * a crash of the process is told with the number it was at, so that `--from` finds it again.
 * @param {string[]} args
 * @returns {Promise<number>} exit status
 */
export function run(args) {
  mkdirSync(inRoot('.cache'), { recursive: true });
  const execArgv = ['--conditions=draagkracht-source', '--import', 'tsx', '--max-old-space-size=512'];
  const child = fork(inRoot('test/fuzz/fuzz.ts'), args, { cwd: root, execArgv });
  let reached = 0;
  const hangs = () => {
    console.error(`hangs after input ${reached}: try --from ${reached} --count 50`);
    child.kill('SIGKILL');
  };
  let timer = setTimeout(hangs, SILENCE);
  child.on('message', (/** @type {{ number: number }} */ { number }) => {
    reached = number;
    clearTimeout(timer);
    timer = setTimeout(hangs, SILENCE);
    if (number % 10_000 === 0) console.log(`${number} inputs read`);
  });
  return new Promise((resolve) => {
    child.on('exit', (status, signal) => {
      clearTimeout(timer);
      if (signal) console.error(`stopped by ${signal} after input ${reached}`);
      resolve(status ?? 1);
    });
  });
}
