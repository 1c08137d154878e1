import { buildAll } from '../build/build-all.mjs';

/**
 * Builds everything that is handed out: npm packages with types, the bundle for pages, the folders for content systems, the app, and the description of the elements.
 * @param {string[]} [args] `--base https://…/draagkracht/`: where the bundle will lie, for what must hold whole addresses
 */
export async function run(args = []) {
  const started = Date.now();
  const at = args.indexOf('--base');
  const base = at < 0 ? undefined : args[at + 1]?.replace(/\/?$/, '/');
  await buildAll(base);
  console.log(
    `Built in ${((Date.now() - started) / 1000).toFixed(1)} s: packages/*/dist, dist/cdn, dist/cms and dist/app.`,
  );
  return 0;
}
