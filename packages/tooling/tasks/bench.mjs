import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ensure } from '../browsers.mjs';
import { buildCdn } from '../build/cdn.mjs';
import { npm } from '../setup/dependencies.mjs';
import { runProgram } from '../setup/programs.mjs';
import { inRoot } from '../setup/root.mjs';

const folder = inRoot('test/bench');
const stamp = inRoot('test/bench/node_modules/.draagkracht-lock');

/** What is measured when nobody says what: everything that has an implementation of ours. */
const scenarios = ['s1', 's2', 's3', 's4', 's4n', 's5', 'monitor'];

/** The peers are installed beside the benchmark, by its own lock file, and by nothing else than this task. */
async function installPeers() {
  const fingerprint = createHash('sha256')
    .update(readFileSync(inRoot('test/bench/package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return true;
  console.log('Installing the peers to measure beside (310 MB, in test/bench only) …');
  const status = await npm(['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error']);
  if (status === 0) writeFileSync(stamp, fingerprint);
  return status === 0;
}

/**
 * Measures ours beside the peers, with a fresh bundle, and writes `test/bench/RESULTS.md`.
 * @param {string[]} args scenarios and options of `test/bench/run.mjs`; without a scenario all that have an implementation of ours
 * @returns {Promise<number>} exit status
 */
export async function run(args) {
  const chromium = ensure('chromium');
  if (!chromium) {
    console.error(
      'The benchmark needs Chromium, which is not here and could not be installed. Set CHROME_PATH to one.',
    );
    return 1;
  }
  if (!(await installPeers())) return 1;
  await buildCdn();
  const named = args.some((arg) => /^(s\d\w*|monitor|own|all)$/.test(arg));
  const env = { CHROMIUM: chromium };
  const measured = await runProgram(process.execPath, [`${folder}/run.mjs`, ...(named ? [] : scenarios), ...args], {
    env,
  });
  if (measured !== 0 || args.includes('--check') || args.includes('--shots')) return measured;
  return runProgram(process.execPath, [`${folder}/report.mjs`, '--write'], { env });
}
