import { fork } from 'node:child_process';
import { build } from 'vite';
import { sourceConditions } from '../build/source-conditions.mjs';
import { inRoot, root } from '../setup/root.mjs';

/** Without a word for this long, an input hangs. */
const SILENCE = 60_000;

const folder = inRoot('.cache/fuzz');

/** One plain module: straight from the sources, every import in the loop would be looked up again. */
const bundle = () =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: [...sourceConditions, 'node'] },
    ssr: { noExternal: true, resolve: { conditions: [...sourceConditions, 'node'] } },
    build: {
      ssr: inRoot('test/fuzz/fuzz.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'fuzz.mjs', codeSplitting: false } },
    },
  });

/**
 * Reads a million mutated inputs (`--count`, `--seed`, `--from`) with every reader; each must end in a table or a refusal. A hang or
 * a crash of the process is told with the number it was at, so that `--from` finds it again.
 * @param {string[]} args
 * @returns {Promise<number>} exit status
 */
export async function run(args) {
  await bundle();
  const child = fork(`${folder}/fuzz.mjs`, args, { cwd: root, execArgv: ['--max-old-space-size=512'] });
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
