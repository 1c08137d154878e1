import { buildApp } from '../build/app/app.mjs';
import { buildCdn, cdnFolder } from '../build/cdn.mjs';
import { isFresh, noteSources } from '../build/freshness.mjs';
import { rebuildOnChange } from '../server/rebuild.mjs';
import { serveDemo } from '../server/demo.mjs';

const usualPort = 4173;

function portFrom(/** @type {string[]} */ args) {
  const at = args.indexOf('--port');
  return Number(at < 0 ? (process.env.PORT ?? usualPort) : args[at + 1]) || usualPort;
}

/**
 * Builds the bundle when a source changed, and serves the demo until it is stopped.
 * @param {string[]} args `--port N`; `--watch` to build again on every change
 */
export async function run(args) {
  if (!isFresh()) {
    const started = Date.now();
    console.log('Building the bundle …');
    await buildCdn();
    await buildApp();
    noteSources();
    console.log(`Built ${cdnFolder} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  }
  const { url } = await serveDemo(portFrom(args));
  if (args.includes('--watch')) rebuildOnChange();
  console.log(
    `\nDraagkracht is at ${url}/\n\n  ${url}/gemeente.html    a municipal page with our elements\n  ${url}/dashboard.html   the monitor for policy staff\n  ${url}/team.html        the tools of a team and its manager\n  ${url}/kijken.html      the tools for looking again, and with residents\n  ${url}/zet-op-uw-site.html  makes the code for your own site; op-uw-site/ has a page for each way\n  ${url}/app/             the same monitor as an app that works offline\n\nCtrl+C stops it.`,
  );
  return 0;
}
