import { ensure, find } from '../browsers.mjs';

/** @typedef {import('../browsers.mjs').Engine} Engine */
/** @typedef {{ paths: Partial<Record<Engine, string>>, skipped: { title: string, reason: string }[], refusal?: string }} Engines */

/** @type {Engine[]} */
const all = ['chromium', 'firefox', 'webkit'];

const noChromium =
  'No Chrome or Chromium was found and none could be installed: install one of them, or set CHROME_PATH to its executable.';

/** Reads `--name a,b` or `--name=a,b` from the arguments. */
function listAfter(/** @type {string[]} */ args, /** @type {string} */ name) {
  const at = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const text = at < 0 ? '' : args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1];
  return (text ?? '').split(',').filter(Boolean);
}

/**
 * Decides which engines the tests run in. Chromium always does; Firefox and WebKit do when they are here.
 * `--engines a,b` (or the variable ENGINES) names the engines that must run, and installs them;
 * `--try a,b` installs them where that is possible and goes on without them where it is not.
 * @param {string[]} args the arguments of the command
 * @returns {Engines} executables, engines left out with the reason, and a refusal when the tests cannot run at all
 */
export function chooseEngines(args) {
  const demanded = listAfter(args, 'engines').concat((process.env.ENGINES ?? '').split(',').filter(Boolean));
  const tried = listAfter(args, 'try');
  const unknown = [...demanded, ...tried].find((name) => !all.some((engine) => engine === name));
  if (unknown)
    return { paths: {}, skipped: [], refusal: `There is no engine "${unknown}"; there are ${all.join(', ')}.` };
  /** @type {Engines} */
  const engines = { paths: {}, skipped: [] };
  for (const engine of all) {
    if (demanded.length && !demanded.includes(engine)) continue;
    const wanted = engine === 'chromium' || demanded.includes(engine) || tried.includes(engine);
    const path = wanted ? ensure(engine) : find(engine);
    if (path) engines.paths[engine] = path;
    else engines.skipped.push({ title: `every browser test in ${engine}`, reason: `${engine} is not installed here` });
  }
  const missing = demanded.find((name) => !engines.paths[/** @type {Engine} */ (name)]);
  if (missing) engines.refusal = `${missing} was asked for, is not here and could not be installed.`;
  if (!demanded.length && !engines.paths.chromium) engines.refusal = noChromium;
  return engines;
}

/** The engines as the environment that web-test-runner.config.mjs reads; an engine left out is an empty string. */
export const asEnvironment = (/** @type {Engines['paths']} */ paths) => ({
  CHROMIUM: paths.chromium ?? '',
  FIREFOX: paths.firefox ?? '',
  WEBKIT: paths.webkit ?? '',
});
